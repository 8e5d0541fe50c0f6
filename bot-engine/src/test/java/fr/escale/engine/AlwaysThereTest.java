package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlwaysThereTest {
    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "/stop, STOP",
        "arrête !, STOP",
        "menu, MENU",
        "MENU stp, MENU",
        "/menu@escale_bot, MENU",
        "retour, BACK",
        "un humain, HUMAN",
        "je veux parler à quelqu'un, HUMAN",
        "jveux parler a kelkun stp, HUMAN",
        "conseiller, HUMAN",
        "rdv, APPOINTMENT",
        "je veux un rdv, APPOINTMENT",
        "Bonjour je voudrais prendre rendez-vous svp, APPOINTMENT",
        "annuler mon rdv, CANCEL",
        "anuler mon rdv, CANCEL",
        "jpeux pas venir, CANCEL",
        "EFFACER, ERASE",
        "efface tout, ERASE",
        "efacer, ERASE",
        "mes données, MY_DATA",
        "/mes_donnees, MY_DATA",
        "aide, HELP",
        "aidez moi, HELP"
    })
    void anOrderIsUnderstoodAsPeopleWriteIt(String text, Order order) {
        assertThat(Chat.shipped().engine.order(text)).contains(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "effacer mes dettes",
                "aide permis",
                "j'arrête l'école",
                "stop au harcèlement",
                "une aide pour le loyer",
                "menu cantine",
                "j'ai raté mon rdv au tribunal",
                "annuler mon crédit",
                "",
                "🙂",
                "/"
            })
    void aQuestionThatHoldsAnOrdersWordStaysAQuestion(String text) {
        assertThat(Chat.shipped().engine.order(text)).isEmpty();
    }

    @Test
    void stopStopsAndSaysHowToEraseAll() {
        Chat chat = Chat.shipped().says("stop");
        assertThat(chat.request).isEqualTo(new Request.Stop());
        assertThat(chat.outcome(new Outcome.Done()).text())
                .contains("ne t'écrira plus")
                .contains("EFFACER");
    }

    @Test
    void aHumanIsCalledFromTheMiddleOfAFlowAndTheFlowStaysOpen() {
        Chat chat = Chat.shipped().known().says("logement").says("un humain");
        assertThat(chat.request).isInstanceOf(Request.HandOver.class);
        assertThat(chat.outcome(new Outcome.Done()).text())
                .contains("C'est transmis à Nadia")
                .contains("lundi 9h-12h")
                .contains("tu peux me poser tes questions")
                .doesNotContain("{")
                .doesNotContain("[[");
        assertThat(chat.session.at()).isNotNull();
    }

    @Test
    void backGoesToTheStepBefore() {
        String flow = """
                title: Jeu
                starts with: [jouer]
                steps:
                  - step: un
                    say: Première ?
                    buttons: [{label: Suite, go to: deux}]
                  - step: deux
                    say: Deuxième ?
                    buttons: [{label: Encore, go to: un}, {label: Menu, order: menu}]
                """;
        Chat chat = Chat.over("jeu", flow).says("jouer").taps("Suite").says("retour");
        assertThat(chat.text()).contains("Première");
        assertThat(chat.says("retour").text()).contains("On est déjà au début");
    }

    @Test
    void helpNamesTheWordsAndTheNumbers() {
        assertThat(Chat.shipped().known().says("aide").text()).contains("UN HUMAIN", "3114", "114 par SMS");
    }

    @Test
    void myDataAreToldAsTheyCome() {
        Chat chat = Chat.shipped().known().says("mes données");
        assertThat(chat.request).isEqualTo(new Request.TellMyData());
        assertThat(chat.outcome(Chat.said("Voici.")).text()).isEqualTo("Voici.");
    }

    @Test
    void underAHumanOnlyRightsAndTheConfirmationAreAnswered() {
        Chat chat = Chat.shipped().known();
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Text("stop")))
                .isTrue();
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Text("effacer")))
                .isTrue();
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Choice("!my-data", "")))
                .isTrue();
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Text("menu")))
                .isFalse();
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Text("oui")))
                .isFalse();
        chat.says("effacer");
        assertThat(chat.engine.answersUnderHuman(chat.session, new Input.Text("oui")))
                .isTrue();
    }
}
