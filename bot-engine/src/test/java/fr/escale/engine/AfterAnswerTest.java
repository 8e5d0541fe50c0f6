package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Outcome.About;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody can do with an answer. */
class AfterAnswerTest {
    private static final About VISALE = new About("logement-visale", true, true, true);

    private final Chat chat =
            Chat.shipped().known().says("c koi visale").outcome(said(VISALE, "rdv", "logement", "mobilite", "argent"));

    @Test
    void moreOfItWhatIsNearbyWhatFollowsAHumanAndWhetherItHelped() {
        assertThat(chat.labels())
                .startsWith("Plus de détails", "Près de chez moi", "Prendre rendez-vous")
                .endsWith("Menu", "Parler à quelqu'un", "👍 Utile", "👎 Pas utile")
                .hasSizeLessThanOrEqualTo(Limits.WHATSAPP.rows());
        assertThat(chat.replies).hasSize(1);
    }

    @Test
    void whatThereIsNotIsNotOffered() {
        Chat plain = Chat.shipped().known().says("c koi visale").outcome(said(new About("a", false, false, true)));
        assertThat(plain.labels()).containsExactly("Menu", "Parler à quelqu'un", "👍 Utile", "👎 Pas utile");
    }

    @Test
    void theDetailsAreAskedForAndDoNotAskAgainWhetherTheyHelped() {
        assertThat(chat.taps("Plus de détails").request).isEqualTo(new Request.Details("logement-visale"));
        chat.outcome(said(new About("logement-visale", false, true, false), "rdv"));
        assertThat(chat.labels())
                .containsExactly("Près de chez moi", "Prendre rendez-vous", "Menu", "Parler à quelqu'un");
    }

    @Test
    void anArticleThatIsGoneMeanwhileIsSaid() {
        assertThat(chat.taps("Plus de détails").outcome(new Outcome.Unknown()).text())
                .contains("pas à jour");
    }

    @Test
    void whatIsNearbyNeedsToKnowWhereAndComesAsSoonAsItIsTold() {
        assertThat(chat.taps("Près de chez moi").request).isEqualTo(new Request.Near("logement-visale"));
        assertThat(chat.outcome(new Outcome.Nowhere()).text()).contains("Tu habites où");
        assertThat(chat.says("st avé").request).isEqualTo(new Request.FindCommune("st avé"));
        chat.outcome(new Outcome.Communes(List.of(new Outcome.Named("56206", "Saint-Avé (56890)"))));
        assertThat(chat.request).isEqualTo(new Request.Remember("commune", "56206"));
        assertThat(chat.outcome(new Outcome.Done()).request).isEqualTo(new Request.Near("logement-visale"));
        assertThat(chat.outcome(Chat.said("Près de chez toi…")).text()).isEqualTo("Près de chez toi…");
        assertThat(chat.says("et vannes").request).isInstanceOf(Request.LookUp.class);
    }

    @Test
    void theCommuneMayBeSharedOrChosenAmongNamesakes() {
        chat.taps("Près de chez moi").outcome(new Outcome.Nowhere()).sends(new Input.Place(47.66, -2.76));
        chat.outcome(new Outcome.Communes(List.of(
                new Outcome.Named("56205", "Saint-Armel (56450)"), new Outcome.Named("35250", "Saint-Armel (35230)"))));
        assertThat(chat.text()).contains("Laquelle");
        chat.taps("Saint-Armel (35230)");
        assertThat(chat.outcome(new Outcome.Done()).request).isEqualTo(new Request.Near("logement-visale"));
    }

    @Test
    void insteadOfACommuneAQuestionIsAQuestion() {
        chat.taps("Près de chez moi").outcome(new Outcome.Nowhere());
        assertThat(chat.says("et le permis ?").request).isEqualTo(new Request.LookUp("et le permis ?"));
    }

    @Test
    void whatIsNoCommuneIsLookedUpAndNoneIsWaitedForAnyMore() {
        chat.taps("Près de chez moi").outcome(new Outcome.Nowhere());
        assertThat(chat.says("zumba").request).isEqualTo(new Request.FindCommune("zumba"));
        chat.outcome(new Outcome.Communes(List.of()));
        assertThat(chat.request).isEqualTo(new Request.LookUp("zumba"));
        assertThat(chat.outcome(new Outcome.Unknown()).labels()).contains("Parler à quelqu'un", "Menu");
        assertThat(chat.says("le chsct").request).isEqualTo(new Request.LookUp("le chsct"));
    }

    @Test
    void whoTapsOrOrdersSomethingElseIsNotAskedForACommuneAnyMore() {
        chat.taps("Près de chez moi").outcome(new Outcome.Nowhere());
        chat.sends(new Input.Choice(AfterAnswer.USEFUL + "logement-visale", "👍 Utile"));
        assertThat(chat.says("zumba").request).isEqualTo(new Request.LookUp("zumba"));

        Chat ordering = Chat.shipped()
                .known()
                .says("c koi visale")
                .outcome(said(VISALE))
                .taps("Près de chez moi");
        ordering.outcome(new Outcome.Nowhere()).says("aide");
        assertThat(ordering.says("zumba").request).isEqualTo(new Request.LookUp("zumba"));
    }

    @Test
    void anAnswerThatDidNotHelpIsToldWithTheQuestionItWasFor() {
        assertThat(chat.says("pas utile").request).isEqualTo(new Request.Useless("logement-visale", "c koi visale"));
        assertThat(chat.outcome(new Outcome.Done()).text()).contains("sans savoir que c'est toi");
        assertThat(chat.labels()).containsExactly("Parler à quelqu'un", "Menu");
    }

    @Test
    void anotherQuestionIsNotTheOneAnOlderAnswerWasFor() {
        chat.says("et le permis b").outcome(new Outcome.Unknown());
        Input older = new Input.Choice(AfterAnswer.USELESS + "logement-visale", "👎 Pas utile");
        assertThat(chat.sends(older).request).isEqualTo(new Request.Useless("logement-visale", "c koi visale"));
        chat.outcome(new Outcome.Done()).says("et le permis b").outcome(said(new About("permis", false, false, true)));
        assertThat(chat.sends(older).request).isEqualTo(new Request.Useless("logement-visale", ""));
    }

    @Test
    void anArticleChosenAmongSomeAnswersTheQuestionAndOneThatNobodyAskedForAnswersNone() {
        Input first = new Input.Choice(Tapping.ARTICLE + "a", "A");
        About about = new About("a", false, false, true);
        chat.says("et le permis bateau")
                .outcome(new Outcome.Unsure(List.of(new Reply.Button(Tapping.ARTICLE + "a", "A"))));
        chat.sends(first).outcome(said(about));
        assertThat(chat.says("pas utile").request).isEqualTo(new Request.Useless("a", "et le permis bateau"));
        chat.outcome(new Outcome.Done()).sends(first).outcome(said(about));
        assertThat(chat.says("pas utile").request).isEqualTo(new Request.Useless("a", ""));
    }

    @Test
    void oneThatHelpedIsThankedFor() {
        assertThat(chat.says("utile").text()).contains("Merci de me le dire");
        assertThat(chat.request).isNull();
    }

    @Test
    void inTheMiddleOfAConversationOnlyTheDetailsStandBehindItsOwnWays() {
        Chat busy = Chat.shipped().known().says("logement");
        List<String> own = List.copyOf(busy.labels());
        busy.says("c koi visale").outcome(said(VISALE));
        assertThat(busy.labels()).containsAll(own).contains("Plus de détails").doesNotContain("👍 Utile");
    }

    private static Outcome said(About about, String... next) {
        return new Outcome.Said(Reply.text("Visale, c'est…"), List.of(next), Language.FR, about);
    }
}
