package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingTest {
    private static final Looking WHENEVER = new Looking("", null);

    private final Chat chat = Chat.shipped().known().says("je veux un rdv");

    @Test
    void slotsAreOfferedWithLaterAndAHuman() {
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(WHENEVER, null));
        chat.outcome(Chat.slots("lundi 9h", "lundi 10h", "mardi 9h"));
        assertThat(chat.labels())
                .containsExactly("lundi 9h", "lundi 10h", "mardi 9h", "Plus tard", "Parler à quelqu'un");
        assertThat(chat.text()).contains("C'est avec Nadia");
        assertThat(chat.taps("Plus tard").request).isEqualTo(new Request.OfferSlots(WHENEVER, "mardi-9h"));
    }

    @Test
    void aTappedSlotIsKeptAndOnlyAYesBooksIt() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        assertThat(chat.request).isEqualTo(new Request.Hold("lundi-9h", WHENEVER, ""));
        chat.outcome(Chat.held("lundi-9h", "lundi à 9h"));
        assertThat(chat.text())
                .isEqualTo("Je te garde lundi à 9h pendant 10 minutes : 12 rue du Port, avec Nadia. C'est bon ?");
        assertThat(chat.labels()).containsExactly("Oui, je réserve", "Une autre heure");
        assertThat(chat.taps("Oui, je réserve").request).isEqualTo(new Request.Book("lundi-9h", WHENEVER));
        assertThat(chat.text()).doesNotContain("confirmé");
        assertThat(chat.outcome(Chat.booked("lundi à 9h", "12 rue du Port")).text())
                .contains("C'est confirmé : lundi à 9h, 12 rue du Port, avec Nadia.");
        assertThat(chat.labels()).contains("Déplacer", "Annuler", "M'y conduire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui",
                "ok",
                "c bon",
                "vas y",
                "parfait",
                "ok merci",
                "oui c bon",
                "ça me va",
                "yes thanks",
                "1",
                "👍",
                "так",
                "نعم",
                "yes"
            })
    void aYesCanBeTyped(String yes) {
        held();
        assertThat(chat.says(yes).request).as(yes).isEqualTo(new Request.Book("lundi-9h", WHENEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "nan", "une autre heure", "no"})
    void aNoOffersOthers(String no) {
        held();
        assertThat(chat.says(no).request).as(no).isEqualTo(new Request.OfferSlots(WHENEVER, null));
        assertThat(chat.outcome(Chat.slots("mardi 9h")).taps("mardi 9h").request)
                .isEqualTo(new Request.Hold("mardi-9h", WHENEVER, ""));
    }

    @Test
    void thanksAreNoYesAndTheQuestionComesBack() {
        held();
        assertThat(chat.says("merci").request).isEqualTo(new Request.Hold("lundi-9h", WHENEVER, ""));
        assertThat(chat.outcome(Chat.held("lundi-9h", "lundi à 9h")).text()).contains("C'est bon ?");
    }

    @Test
    void anotherPlaceCanBeChosenForTheSameTime() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        chat.outcome(new Outcome.Held(Chat.meeting("lundi-9h", "lundi à 9h", "Au bureau", false), true, ""));
        assertThat(chat.taps("Un autre lieu").request).isEqualTo(new Request.OfferPlaces("lundi-9h", WHENEVER));
        chat.outcome(new Outcome.Places(List.of(new Row("at:lundi-9h:home", "Chez toi", "Sur demande, après accord"))));
        assertThat(chat.taps("Chez toi").request).isEqualTo(new Request.Hold("lundi-9h", WHENEVER, "home"));
        chat.outcome(new Outcome.Held(Chat.meeting("lundi-9h", "lundi à 9h", "Chez toi", true), true, ""));
        assertThat(chat.text()).contains("rien n'est promis avant sa réponse");
        chat.taps("Oui, demande");
        chat.outcome(new Outcome.Booked(Chat.meeting("lundi-9h", "lundi à 9h", "Chez toi", true), false));
        assertThat(chat.text()).contains("C'est demandé : lundi à 9h, Chez toi").doesNotContain("confirmé");
    }

    @Test
    void theAppointmentThatWouldGoIsNamedBefore() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        chat.outcome(new Outcome.Held(Chat.meeting("lundi-9h", "lundi à 9h", "", false), false, "mardi à 10h"));
        assertThat(chat.text()).contains("Ton rendez-vous mardi à 10h sera alors libéré.");
    }

    @Test
    void whatIsTheirsAlreadyIsSaidAgainAndNothingIsBookedTwice() {
        held();
        chat.taps("Oui, je réserve").outcome(Chat.booked("lundi à 9h", ""));
        chat.sends(new Input.Choice("book:lundi-9h", "Oui, je réserve"));
        assertThat(chat.request).isEqualTo(new Request.Book("lundi-9h", WHENEVER));
        chat.outcome(new Outcome.Booked(Chat.meeting("lundi-9h", "lundi à 9h", "", false), true));
        assertThat(chat.text()).startsWith("C'est bien confirmé : lundi à 9h");
    }

    @Test
    void aSlotCanBeTyped() {
        assertThat(chat.outcome(Chat.slots("lundi 9h", "lundi 10h")).says("2").request)
                .isEqualTo(new Request.Hold("lundi-10h", WHENEVER, ""));
    }

    @Test
    void aSlotTakenMeanwhileIsSaidAndOthersAreOffered() {
        held();
        chat.taps("Oui, je réserve").outcome(Chat.taken("mardi 9h"));
        assertThat(chat.text()).contains("vient d'être pris").doesNotContain("confirmé");
        assertThat(chat.taps("mardi 9h").request).isEqualTo(new Request.Hold("mardi-9h", WHENEVER, ""));
    }

    @Test
    void withoutAFreeSlotTheyAreToldWhenOneComesFree() {
        assertThat(chat.outcome(Chat.slots()).labels()).contains("Préviens-moi", "Parler à quelqu'un");
        assertThat(chat.taps("Préviens-moi").request).isEqualTo(new Request.TellWhenFree(WHENEVER));
        assertThat(chat.outcome(new Outcome.Done()).text()).contains("Qui confirme en premier l'a");
    }

    @Test
    void behindTheLastSlotTheFirstOnesComeBack() {
        chat.outcome(Chat.slots("lundi 9h", "lundi 10h", "mardi 9h")).taps("Plus tard");
        chat.outcome(new Outcome.Slots(List.of(), true, true));
        assertThat(chat.text()).contains("C'est tout ce que j'ai");
        assertThat(chat.taps("Une autre heure").request).isEqualTo(new Request.OfferSlots(WHENEVER, null));
    }

    @Test
    void aSubjectIsAskedForOnceAndKept() {
        chat.outcome(new Outcome.Subjects(
                List.of(new Button("subject:first", "Un échange"), new Button("subject:cv", "Mon CV"))));
        assertThat(chat.labels()).containsExactly("Un échange", "Mon CV", "Je ne sais pas encore");
        assertThat(chat.says("mon cv").request).isEqualTo(new Request.OfferSlots(new Looking("", "cv"), null));
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        assertThat(chat.request).isEqualTo(new Request.Hold("lundi-9h", new Looking("", "cv"), ""));
    }

    @Test
    void whoDoesNotKnowWhatForGetsTheUsual() {
        chat.outcome(new Outcome.Subjects(List.of(new Button("subject:first", "Un échange"))));
        assertThat(chat.says("jsp").request).isEqualTo(new Request.OfferSlots(new Looking("", ""), null));
    }

    @Test
    void aQuestionWhileSlotsAreShownIsAnsweredAndSlotsComeBack() {
        chat.outcome(Chat.slots("lundi 9h")).says("comment avoir un garant").outcome(Chat.said("Ici."));
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(WHENEVER, null));
        assertThat(chat.outcome(Chat.slots("lundi 9h")).labels()).contains("lundi 9h");
    }

    @Test
    void aQuestionBeforeTheYesKeepsTheSlot() {
        held();
        chat.says("comment avoir un garant").outcome(Chat.said("Ici."));
        assertThat(chat.request).isEqualTo(new Request.Hold("lundi-9h", WHENEVER, ""));
        assertThat(chat.outcome(Chat.held("lundi-9h", "lundi à 9h")).labels()).contains("Oui, je réserve");
    }

    @Test
    void cancellingAsksNothingAndSaysWhatWasCancelled() {
        chat.says("annuler mon rdv");
        assertThat(chat.request).isEqualTo(new Request.CancelAppointment(false, ""));
        assertThat(chat.outcome(new Outcome.Cancelled("lundi à 9h")).text()).contains("C'est annulé : lundi à 9h.");
        assertThat(chat.labels()).contains("Prendre rendez-vous");
    }

    @Test
    void cancellingNothingIsSaidKindly() {
        assertThat(chat.says("annuler").outcome(new Outcome.Nothing()).text()).contains("aucun rendez-vous");
    }

    @Test
    void theButtonOfAnAppointmentCancelsThatOneAndNoOther() {
        chat.sends(new Input.Choice("cancel:r1-20261124-1000", "Annuler"));
        assertThat(chat.request).isEqualTo(new Request.CancelAppointment(true, "r1-20261124-1000"));
        assertThat(chat.outcome(Chat.booked("mercredi à 14 h 30", "")).text())
                .contains("Ton rendez-vous : mercredi à 14 h 30");
    }

    private void held() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h").outcome(Chat.held("lundi-9h", "lundi à 9h"));
    }
}
