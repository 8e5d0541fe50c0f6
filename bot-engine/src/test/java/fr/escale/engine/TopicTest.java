package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Outcome.About;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Before a guess comes the flow that is about just what was asked, however it was put. */
class TopicTest {
    private static final Outcome LIKELY = said(false);
    private static final Outcome SURE = said(true);

    @ParameterizedTest
    @CsvSource({
        "comment faire un cv ?, cv",
        "lettre de motiv exemple ?, cv",
        "jcherche un stage de 3eme ?, stage",
        "humidité moisissure appart ?, insalubre",
        "ou trouver des capotes ?, sexualite",
        "jai pas internet chez moi ?, sans-ordi"
    })
    void theFlowIsOpened(String question, String flow) {
        assertThat(after(question, LIKELY)).extracting(Session.Place::flow).isEqualTo(flow);
        assertThat(after(question, new Outcome.Unknown()))
                .extracting(Session.Place::flow)
                .isEqualTo(flow);
        assertThat(after(question, new Outcome.Unsure(List.of())))
                .extracting(Session.Place::flow)
                .isEqualTo(flow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment faire un cv ?", "jcherche un stage de 3eme ?"})
    void whatIsSurelyAnsweredIsAnswered(String question) {
        assertThat(after(question, SURE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment on fait ?", "un cv pour l'armée ?", "mon stage est annulé ?", "cv et scooter ?"})
    void whatIsAboutMoreOrNothingIsNot(String question) {
        assertThat(after(question, LIKELY)).isNull();
    }

    @Test
    void inTheMiddleOfAFlowALikelyAnswerIsSaid() {
        Chat chat = Chat.shipped().known().says("permis");
        chat.says("comment faire un cv ?").outcome(LIKELY);
        assertThat(chat.session.at().flow()).isEqualTo("permis");
        assertThat(chat.text()).contains("Une fiche.");
    }

    private static Session.Place after(String question, Outcome outcome) {
        Chat chat = Chat.shipped().known().says(question);
        assertThat(chat.request).isEqualTo(new Request.LookUp(question));
        return chat.outcome(outcome).session.at();
    }

    private static Outcome said(boolean sure) {
        var about = new About("fiche", false, false, true, false, sure);
        return new Outcome.Said(Reply.text("Une fiche."), List.of(), Language.FR, about);
    }
}
