package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureTest {
    private final Chat chat = Chat.shipped().known().says("logement").says("effacer");

    @Test
    void itAsksOnceWithTwoButtons() {
        assertThat(chat.text()).contains("Effacer toute notre conversation ?");
        assertThat(chat.labels()).containsExactly("Oui, tout effacer", "Non, je garde");
        assertThat(chat.request).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "ouais", "ok", "Oui, tout effacer", "👍"})
    void aClearYesErases(String yes) {
        assertThat(chat.says(yes).request).isEqualTo(new Request.Erase());
        assertThat(chat.replies).isEmpty();
        assertThat(chat.outcome(new Outcome.Done()).text()).contains("tout est effacé");
        assertThat(chat.session.at()).isNull();
        assertThat(chat.session.greeted()).isFalse();
    }

    @Test
    void theButtonErases() {
        assertThat(chat.taps("Oui, tout effacer").request).isEqualTo(new Request.Erase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "attends", "oui mais pas tout", "1234", "", "c'est quoi visale ?"})
    void anythingElseKeepsEverythingAndGoesOnWhereItWas(String text) {
        chat.says(text);
        assertThat(chat.request).isNull();
        assertThat(chat.text()).contains("rien effacé", "On en était à", "C'est quoi, pour toi");
        assertThat(chat.session.awaits()).isEmpty();
    }

    @Test
    void aPictureErasesNothing() {
        assertThat(chat.sends(new Input.Unreadable(Input.Kind.PICTURE)).text()).contains("rien effacé");
    }

    @Test
    void anOldButtonOfAnEndedConfirmationAsksAgain() {
        chat.says("non").sends(new Input.Choice("!erase-yes", "Oui, tout effacer"));
        assertThat(chat.request).isNull();
        assertThat(chat.text()).contains("Effacer toute notre conversation ?");
    }
}
