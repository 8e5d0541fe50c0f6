package fr.escale.engine;

import static fr.escale.engine.Question.asked;
import static fr.escale.engine.Question.skipping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write to a question without answering it. */
class NoAnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"merci", "merci bcp", "thanks"})
    void thanksAreNoAnswer(String typed) {
        Chat chat = asked("text").says(typed);
        assertThat(chat.session.variables()).doesNotContainKey("x");
        assertThat(chat.text()).contains("Alors ?");
        assertThat(chat.says("mon vélo").session.variables()).containsEntry("x", "mon vélo");
    }

    /** Somebody else may hold the phone: what was asked is shown once the person wants to go on. */
    @ParameterizedTest
    @ValueSource(strings = {"salut", "slt cv", "bonjour"})
    void aGreetingIsNoAnswerAndShowsNothing(String typed) {
        Chat chat = asked("text").says(typed);
        assertThat(chat.session.variables()).doesNotContainKey("x");
        assertThat(chat.text()).contains("On reprend").doesNotContain("Alors ?");
        assertThat(chat.says("on continue").text()).contains("Alors ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"super", "ça va", "cool", "perfect", "отлично"})
    void whatIsThanksElsewhereMayBeAnAnswer(String typed) {
        assertThat(asked("text").says(typed).session.variables()).containsEntry("x", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rien", "jsp", "Je sais pas", "nsp", "je passe", "idk", "no sé", "не знаю", "не знаю!"})
    void whoHasNothingToSayTakesTheWayAround(String typed) {
        Chat chat = skipping("Je préfère pas dire", "Parler d'autre chose").says(typed);
        assertThat(chat.session.variables()).doesNotContainKey("x");
        assertThat(chat.text()).isEqualTo("Fin.");
    }

    @Test
    void betweenTwoWaysAroundNobodyGuesses() {
        assertThat(skipping("Je préfère pas dire", "Je ne sais pas")
                        .says("jsp")
                        .session
                        .variables())
                .containsEntry("x", "jsp");
    }

    @Test
    void whatIsNoCommuneTwiceIsOfferedAHuman() {
        Chat chat = asked("commune").says("zzz").outcome(new Outcome.Communes(List.of()));
        assertThat(chat.text()).contains("Je ne trouve pas", "Alors ?");
        chat.says("zzzz").outcome(new Outcome.Communes(List.of()));
        assertThat(chat.text()).contains("Je l'appelle ?");
        assertThat(chat.labels()).contains("Parler à quelqu'un");
        chat.says("Vannes").outcome(new Outcome.Communes(List.of(new Outcome.Named("56260", "Vannes"))));
        assertThat(chat.session.misses()).isZero();
        assertThat(chat.outcome(new Outcome.Done()).text()).isEqualTo("Noté.");
    }

    @Test
    void whatIsNoCommuneMayOpenAFlowOrBeAQuestion() {
        Outcome none = new Outcome.Communes(List.of());
        assertThat(asked("commune").says("go").outcome(none).text()).isEqualTo("Alors ?");
        assertThat(asked("commune").says("aide permis voiture").outcome(none).request)
                .isEqualTo(new Request.LookUp("aide permis voiture"));
    }
}
