package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingTest {
    private final Chat chat = Chat.shipped().known().says("je veux un rdv");

    @Test
    void slotsAreOfferedWithLaterAndAHuman() {
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(null));
        chat.outcome(Chat.slots("lundi 9h", "lundi 10h", "mardi 9h"));
        assertThat(chat.labels())
                .containsExactly("lundi 9h", "lundi 10h", "mardi 9h", "Plus tard", "Parler à quelqu'un");
        assertThat(chat.text()).contains("C'est avec Nadia");
        assertThat(chat.taps("Plus tard").request).isEqualTo(new Request.OfferSlots("mardi-9h"));
    }

    @Test
    void nothingIsConfirmedBeforeItStands() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        assertThat(chat.request).isEqualTo(new Request.Book("lundi-9h"));
        assertThat(chat.text()).doesNotContain("confirmé");
        assertThat(chat.outcome(new Outcome.Booked("lundi à 9h", "12 rue du Port", "Nadia"))
                        .text())
                .contains("C'est confirmé : lundi à 9h, 12 rue du Port, avec Nadia.");
    }

    @Test
    void aSlotCanBeTyped() {
        assertThat(chat.outcome(Chat.slots("lundi 9h", "lundi 10h")).says("2").request)
                .isEqualTo(new Request.Book("lundi-10h"));
    }

    @Test
    void aSlotTakenMeanwhileIsSaidAndOthersAreOffered() {
        chat.outcome(Chat.slots("lundi 9h")).taps("lundi 9h");
        chat.outcome(new Outcome.Taken(List.of(new Button("slot:mardi-9h", "mardi 9h"))));
        assertThat(chat.text()).contains("vient d'être pris").doesNotContain("confirmé");
        assertThat(chat.taps("mardi 9h").request).isEqualTo(new Request.Book("mardi-9h"));
    }

    @Test
    void withoutAFreeSlotAHumanIsOffered() {
        assertThat(chat.outcome(Chat.slots()).labels()).contains("Parler à quelqu'un");
    }

    @Test
    void aQuestionWhileSlotsAreShownIsAnsweredAndSlotsComeBack() {
        chat.outcome(Chat.slots("lundi 9h")).says("c'est où le bureau en fait").outcome(Chat.said("Ici."));
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(null));
        assertThat(chat.outcome(Chat.slots("lundi 9h")).labels()).contains("lundi 9h");
    }

    @Test
    void cancellingAsksNothingAndSaysWhatWasCancelled() {
        chat.says("annuler mon rdv");
        assertThat(chat.request).isEqualTo(new Request.CancelAppointment(false));
        assertThat(chat.outcome(new Outcome.Cancelled("lundi à 9h")).text()).contains("C'est annulé : lundi à 9h.");
        assertThat(chat.labels()).contains("Prendre rendez-vous");
    }

    @Test
    void cancellingNothingIsSaidKindly() {
        assertThat(chat.says("annuler").outcome(new Outcome.Nothing()).text()).contains("aucun rendez-vous");
    }
}
