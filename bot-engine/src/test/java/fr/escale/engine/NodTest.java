package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bare yes or no that no button takes. */
class NodTest {
    private static final String FLOW = """
            title: Vélo
            starts with: [vélo]
            steps:
              - step: lequel
                say: Pour aller où ?
                buttons:
                  - label: Au travail
                    go to: suite
              - step: suite
                say: On continue ?
                buttons:
                  - label: Tout ce que je fais
                    order: menu
                  - label: Autre chose
                    open: vélo
            """;

    @ParameterizedTest
    @ValueSource(strings = {"non", "nan", "Non merci", "no", "nn"})
    void aNoIsTakenWarmly(String text) {
        Chat chat = Chat.over("vélo", FLOW).says("vélo").says(text);
        assertThat(chat.request).isNull();
        assertThat(chat.text()).contains("Pas de souci");
        assertThat(chat.labels()).containsExactly("Menu", "Parler à quelqu'un");
        assertThat(chat.session.misses()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "ok", "c bon", "vas-y", "yes"})
    void aYesHearsTheQuestionAgain(String text) {
        Chat chat = Chat.over("vélo", FLOW).says("vélo").says(text);
        assertThat(chat.request).isNull();
        assertThat(chat.text()).contains("Pour aller où ?");
        assertThat(chat.labels()).containsExactly("Au travail");
        assertThat(chat.session.misses()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا", "ні", "нет", "não", "no, gracias", "так", "tá", "نعم", "да", "claro"})
    void inEveryLanguageThereIsNothingToLookUp(String text) {
        Chat chat = Chat.over("vélo", FLOW).says("vélo").says(text);
        assertThat(chat.request).isNull();
        assertThat(chat.replies).isNotEmpty();
        assertThat(chat.session.misses()).isZero();
    }

    @Test
    void alsoAtTheEndOfAFlow() {
        Chat chat = Chat.over("vélo", FLOW).says("vélo").taps("Au travail").says("oui");
        assertThat(chat.text()).isEqualTo("On continue ?");
        assertThat(chat.says("non merci").text()).contains("Pas de souci");
        assertThat(chat.says("autre chose").text())
                .as("its buttons can still be typed")
                .contains("Pour aller où ?");
    }

    @Test
    void outsideAnyFlowAYesIsAskedForMore() {
        Chat chat = Chat.over("vélo", FLOW).says("ok");
        assertThat(chat.request).isNull();
        assertThat(chat.labels()).containsExactly("Menu", "Parler à quelqu'un");
    }

    @Test
    void aYesToAHumanOfferedAfterTwoMissesCallsThem() {
        Chat chat = Chat.over("vélo", FLOW);
        chat.says("blabla bla")
                .outcome(new Outcome.Unknown())
                .says("blibli bli")
                .outcome(new Outcome.Unknown());
        assertThat(chat.text()).contains("Je l'appelle ?");
        assertThat(chat.says("oui").request).isInstanceOf(Request.HandOver.class);
    }
}
