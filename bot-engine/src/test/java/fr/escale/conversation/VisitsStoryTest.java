package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.booking.Bookings;
import fr.escale.booking.Standing;
import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Input;
import fr.escale.engine.Looking;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** An appointment as the referent answers it, moves it, takes it off, and as somebody waits for it. */
class VisitsStoryTest extends WithVisits {
    @Test
    void aVisitAtHomeIsOnlyAskedForUntilTheReferentSaysYes() {
        var conversation = begins("dina");
        var slot = slot("2026-11-26T15:00");
        house.hear("dina", new Input.Choice("slot:" + slot, ""));
        assertThat(house.answerTo(house.hear("dina", new Input.Choice("elsewhere:" + slot, ""))))
                .contains("Où, alors ?");
        assertThat(house.answerTo(house.hear("dina", new Input.Choice("at:" + slot + ":home", ""))))
                .contains("rien n'est promis avant sa réponse");
        assertThat(house.answer("dina", "oui")).contains("C'est demandé").doesNotContain("confirmé");
        assertThat(onTheDesk(conversation)).contains("Demande un rendez-vous, à confirmer : jeudi 26 novembre");
        diary().accept(slot, null, "Je passe avec plaisir.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).containsOnlyOnce("C'est d'accord pour jeudi 26 novembre");
        assertThat(lastSaid(conversation)).contains("Je passe avec plaisir.").doesNotContain("Chez", "Escale");
        assertThat(onTheDesk(conversation)).isEmpty();
        assertThat(house.store()
                        .findById(conversation, Document.class, "conversations")
                        .toJson())
                .doesNotContain("avec plaisir");
    }

    @Test
    void whoHasNoAnswerTwoHoursBeforeIsToldThatNothingIsConfirmed() {
        var conversation = begins("tess");
        var slot = slot("2026-11-30T15:00");
        house.hear("tess", new Input.Choice("slot:" + slot, ""));
        house.hear("tess", new Input.Choice("at:" + slot + ":home", ""));
        house.answer("tess", "oui");
        at(conversation, "2026-11-29T16:01:00Z");
        assertThat(said(conversation)).as("the day before").doesNotContain("Petit rappel", "Pas encore de réponse");
        at(conversation, "2026-11-30T12:01:00Z");
        assertThat(lastSaid(conversation))
                .contains("Pas encore de réponse pour ton rendez-vous", "il n'est pas confirmé")
                .doesNotContain("on se voit");
    }

    @Test
    void whatWasAskedForJustBeforeTheProcessDiedReachesTheDesk() {
        var conversation = begins("rita");
        var slot = slot("2026-11-27T15:00");
        house.hear("rita", new Input.Choice("slot:" + slot, ""));
        house.hear("rita", new Input.Choice("at:" + slot + ":home", ""));
        house.the(Bookings.class).claim(slot, conversation, time().instant());
        assertThat(house.answer("rita", "oui")).contains("C'est demandé");
        assertThat(onTheDesk(conversation)).contains("Demande un rendez-vous, à confirmer : vendredi 27 novembre");
        assertThat(house.answer("rita", "annuler")).contains("C'est annulé");
        assertThat(onTheDesk(conversation)).as("nothing is left to agree to").isEmpty();
    }

    @Test
    void theReferentCancelsAndNewTimesAreOfferedByDay() {
        var conversation = books("elif", "2026-11-26T16:00");
        var slot = next("elif").slot();
        time().set(Instant.parse("2026-11-23T22:00:00Z"));
        diary().cancel(slot, "Je suis malade.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
        pass(conversation, Duration.ofHours(10));
        assertThat(lastSaid(conversation)).contains("on ne peut pas se voir jeudi 26 novembre", "Je suis malade.");
        assertThat(house.lines(conversation).getLast().content().buttons())
                .filteredOn(way -> way.id().startsWith("slot:"))
                .hasSize(3);
    }

    @Test
    void whoDidNotComeIsAskedKindlyAndAMarkTakenBackSaysNothing() {
        var conversation = books("gael", "2026-11-24T09:30");
        var slot = next("gael").slot();
        time().set(Instant.parse("2026-11-24T10:00:00Z"));
        diary().mark(slot, Standing.MISSED, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("On n'a pas pu se voir").contains("personne ne t'en veut");
        var other = books("hana", "2026-11-24T10:30");
        var marked = next("hana").slot();
        time().set(Instant.parse("2026-11-24T22:00:00Z"));
        diary().mark(marked, Standing.MISSED, time().instant());
        house.the(Tidings.class).spread(time().instant());
        diary().mark(marked, Standing.BOOKED, time().instant());
        pass(other, Duration.ofHours(10));
        assertThat(said(other)).doesNotContain("On n'a pas pu se voir");
    }

    @Test
    void aLiftIsAskedForReachesTheDeskAndIsAnswered() {
        var conversation = books("ines", "2026-11-26T11:00");
        assertThat(house.answer("ines", "quelqu'un peut m'y conduire ?")).contains("Rien n'est promis");
        assertThat(onTheDesk(conversation)).contains("Demande si quelqu'un peut l'y conduire");
        diary().lift(next("ines").slot(), true, "Paul passe à 10 h 30.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("quelqu'un peut t'y conduire", "Paul passe");
        assertThat(onTheDesk(conversation)).isEmpty();
        assertThat(house.answer("ines", "mon rdv")).contains("Ton rendez-vous : jeudi 26 novembre à 11");
    }

    @Test
    void whatComesFreeIsOfferedToWhoWaitsAndTheFirstToConfirmHasIt() {
        books("jo", "2026-12-01T09:00");
        var first = begins("kim");
        var second = begins("lou");
        for (var who : List.of("kim", "lou")) {
            house.hear(who, "rdv mardi 1er décembre à 9h");
            assertThat(house.answer(who, "préviens-moi si une place se libère")).contains("C'est noté");
        }
        pass(first, Duration.ofMinutes(1));
        house.hear("jo", "annuler mon rdv");
        pass(first, Duration.ofMinutes(1));
        pass(second, Duration.ofMinutes(1));
        assertThat(lastSaid(first))
                .contains("un moment s'est libéré, mardi 1er décembre à 9")
                .doesNotContain("rue du Port", "Maëlle");
        assertThat(house.answer("lou", "oui")).contains("C'est confirmé : mardi 1er décembre à 9");
        assertThat(house.answer("kim", "oui")).contains("vient d'être pris");
    }

    @Test
    void aTurnDoneAgainSaysTheSameAndASecondTapThatItStands() {
        var c = house.the(Conversations.class).find(begins("mia")).orElseThrow();
        var now = time().instant();
        var wish = new Request.Book("r1-20261202-0930", new Looking("", null));
        var tap = new Row("m1", c.id, new InboundMessage(c.person, "m1", now, new Input.Start("")), Urgency.REPLY, now);
        var again = new Row("m2", c.id, tap.message(), Urgency.REPLY, now);
        var appointments = house.the(Appointments.class);

        assertThat(List.of(tap, tap, again))
                .map(row -> appointments.fulfil(c, row, wish, now))
                .map(outcome -> ((Outcome.Booked) outcome).before())
                .containsExactly(false, false, true);
    }
}
