package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionInTheMiddleTest {
    private final Chat chat = Chat.shipped().known().says("logement");

    @Test
    void afterTheAnswerTheConversationComesBackToTheStep() {
        assertThat(chat.says("et le permis ça coûte combien").request)
                .isEqualTo(new Request.LookUp("et le permis ça coûte combien"));
        chat.outcome(Chat.said("Le permis, voilà.", "rdv"));
        assertThat(chat.replies).as("one message").hasSize(1);
        assertThat(chat.labels())
                .as("the step's own ways, then what may follow the answer")
                .startsWith("Je dors où ce soir ?")
                .endsWith("Prendre rendez-vous");
        assertThat(chat.text()).contains("Le permis, voilà.", "On en était à", "C'est quoi, pour toi");
        assertThat(chat.taps("Garant et caution").taps("Trouver un garant").request)
                .isEqualTo(new Request.ShowArticle("logement-visale"));
    }

    @Test
    void outsideAFlowAnAnswerOffersWhatFollowsTheMenuAndAHuman() {
        Chat free = Chat.shipped().known().says("c koi visale").outcome(Chat.said("Visale, c'est…", "rdv", "logement"));
        assertThat(free.labels()).containsExactly("Prendre rendez-vous", "Me loger", "Menu", "Parler à quelqu'un");
        assertThat(free.taps("Me loger").text()).contains("C'est quoi, pour toi");
    }

    @Test
    void unsureAsksWhichAndTakesANumber() {
        chat.says("caution garant")
                .outcome(new Outcome.Unsure(List.of(
                        new Button("article:logement-visale", "Visale"),
                        new Button("article:logement-avance-loca-pass", "Caution"))));
        assertThat(chat.text()).contains("Tu veux dire");
        assertThat(chat.labels()).containsExactly("Visale", "Caution", "Rien de tout ça");
        assertThat(chat.says("2").request).isEqualTo(new Request.ShowArticle("logement-avance-loca-pass"));
        assertThat(chat.outcome(Chat.said("L'avance…")).text()).contains("L'avance…", "On en était à");
    }

    @Test
    void noneOfTheseIsAWayOn() {
        chat.says("x y z").outcome(new Outcome.Unsure(List.of(new Button("article:a", "A"))));
        assertThat(chat.taps("Rien de tout ça").labels()).contains("Parler à quelqu'un", "Menu", "Garant et caution");
    }

    @Test
    void unknownIsSaidHonestlyAndTheSecondTimeAHumanIsOffered() {
        chat.says("blabla bla").outcome(new Outcome.Unknown());
        assertThat(chat.text()).contains("Je ne sais pas", "On en était à");
        assertThat(chat.labels()).contains("Parler à quelqu'un", "Menu");
        chat.says("blibli bli").outcome(new Outcome.Unknown());
        assertThat(chat.text()).contains("je n'y arrive pas");
        assertThat(chat.taps("Parler à quelqu'un").request).isInstanceOf(Request.HandOver.class);
    }

    @Test
    void anAnswerEndsTheRowOfMisses() {
        chat.says("blabla bla").outcome(new Outcome.Unknown()).says("visale").outcome(Chat.said("Visale."));
        chat.says("blibli bli").outcome(new Outcome.Unknown());
        assertThat(chat.text()).contains("Je ne sais pas");
    }

    @Test
    void atAnOwnWordsStepTheAnswerLeadsOn() {
        chat.taps("Autre chose").says("mon proprio garde ma caution").outcome(Chat.said("Alors…"));
        assertThat(chat.text()).contains("Alors…", "On continue ?");
    }

    @Test
    void anArticleThatIsGoneIsSaidAndTheFlowGoesOn() {
        chat.taps("Garant et caution").taps("Trouver un garant").outcome(new Outcome.Unknown());
        assertThat(chat.text()).contains("pas à jour", "On continue ?");
    }

    @Test
    void anAnswerWithAListKeepsItsList() {
        Reply list = Reply.list("Voici", new Reply.Rows("Voir", List.of(new Reply.Row("article:a", "A", ""))));
        assertThat(chat.says("les aides")
                        .outcome(new Outcome.Said(list, List.of()))
                        .replies
                        .getFirst())
                .isEqualTo(list);
    }
}
