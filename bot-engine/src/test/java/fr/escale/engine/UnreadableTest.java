package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnreadableTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindGetsAKindSentenceAndAHuman(Kind kind) {
        Chat chat = Chat.shipped().known().says("logement").sends(new Input.Unreadable(kind));
        assertThat(chat.text()).isNotBlank().contains("On en était à");
        assertThat(chat.labels()).contains("Parler à quelqu'un");
    }

    @ParameterizedTest
    @EnumSource(names = {"VOICE", "PICTURE"})
    void whatMightBeACallForHelpGetsTheNumbers(Kind kind) {
        assertThat(Chat.shipped().known().sends(new Input.Unreadable(kind)).text())
                .contains("15", "112", "3114", "114 par SMS");
    }

    @Test
    void aPlaceUnaskedIsKeptAsTheCommune() {
        Chat chat = Chat.shipped().known().sends(new Input.Place(47.66, -2.76));
        assertThat(chat.request).isEqualTo(new Request.LocateCommune(47.66, -2.76));
        chat.outcome(new Outcome.Communes(List.of(new Outcome.Named("56260", "Vannes (56000)"))));
        assertThat(chat.request).isEqualTo(new Request.Remember("commune", "56260"));
        assertThat(chat.outcome(new Outcome.Done()).text()).contains("C'est noté, Vannes.");
    }

    @Test
    void severalCommunesAreAChoice() {
        Chat chat = Chat.shipped()
                .sends(new Input.Start(""))
                .taps("Toi et tes données")
                .taps("Dire où j'habite")
                .says("56000");
        assertThat(chat.request).isEqualTo(new Request.FindCommune("56000"));
        chat.outcome(new Outcome.Communes(List.of(
                new Outcome.Named("56260", "Vannes (56000)"), new Outcome.Named("56206", "Saint-Avé (56890)"))));
        assertThat(chat.says("st avé").request).isInstanceOf(Request.FindCommune.class);
        chat.outcome(new Outcome.Communes(List.of(new Outcome.Named("56206", "Saint-Avé (56890)"))))
                .outcome(new Outcome.Done());
        assertThat(chat.text()).contains("C'est noté : Saint-Avé.", "amène");
    }

    @Test
    void anUnknownCommuneIsAskedAgain() {
        Chat chat = Chat.shipped()
                .sends(new Input.Start(""))
                .taps("Toi et tes données")
                .taps("Dire où j'habite")
                .says("Atlantide");
        assertThat(chat.outcome(new Outcome.Communes(List.of())).text()).contains("ne trouve pas", "On en était à");
    }

    @Test
    void aQuestionWhereACommuneWasAskedIsLookedUp() {
        Chat chat = Chat.shipped()
                .sends(new Input.Start(""))
                .taps("Toi et tes données")
                .taps("Dire où j'habite")
                .says("je cherche un garant urgent");
        assertThat(chat.outcome(new Outcome.Communes(List.of())).request)
                .isEqualTo(new Request.LookUp("je cherche un garant urgent"));
    }
}
