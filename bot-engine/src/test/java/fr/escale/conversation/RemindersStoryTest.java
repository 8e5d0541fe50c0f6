package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Reminders come when they are true and not late; one that cannot leave is a task. */
class RemindersStoryTest extends WithVisits {
    @Test
    void theReferentMovesAndTheRemindersFollow() {
        var conversation = books("farid", "2026-11-25T09:00");
        diary().move(next("farid").slot(), "r1", LocalDateTime.parse("2026-11-26T09:30"), 30, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("on se voit jeudi 26 novembre à 9");
        at(conversation, "2026-11-25T06:05:00Z");
        assertThat(said(conversation)).doesNotContain("Petit rappel");
        at(conversation, "2026-11-26T07:01:00Z");
        assertThat(lastSaid(conversation)).contains("Petit rappel : on se voit aujourd’hui à 9");
    }

    @Test
    void afterThreeHoursOffLateRemindersAreNotSaidAndNoneOfWhatIsOff() {
        var conversation = books("mia", "2026-11-26T14:00");
        at(conversation, "2026-11-25T19:00:00Z");
        assertThat(said(conversation)).as("three hours late").doesNotContain("Petit rappel");
        house.hear("mia", "annuler mon rdv");
        at(conversation, "2026-11-26T11:01:00Z");
        assertThat(said(conversation)).as("cancelled").doesNotContain("Petit rappel");
    }

    @Test
    void aReminderThatIsALittleLateIsStillSaid() {
        var conversation = books("noa", "2026-11-26T14:30");
        at(conversation, "2026-11-25T16:40:00Z");
        assertThat(lastSaid(conversation))
                .contains("Petit rappel : on se voit demain à 14")
                .doesNotContain("rue du Port", "Maëlle");
    }

    @Test
    void aCancellationThatCannotBeSentIsATaskForTheDesk() {
        var conversation = books("pia", "2026-11-26T16:30");
        house.the(Outbox.class).unreachable(conversation, time().instant());
        diary().cancel(next("pia").slot(), "", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(onTheDesk(conversation)).contains("un rendez-vous annulé n'est pas parti");
    }

    @Test
    void aCancellationAfterStopIsATaskForTheDeskAndSaysNothing() {
        var conversation = books("quentin", "2026-11-26T17:00");
        house.hear("quentin", "STOP");
        diary().cancel(next("quentin").slot(), "", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(onTheDesk(conversation))
                .contains("un rendez-vous annulé n'est pas parti : la personne a écrit STOP");
        assertThat(said(conversation)).doesNotContain("Petit changement");
    }

    @Test
    void aReminderThatCannotBeSentIsATaskForTheDesk() {
        var conversation = books("ola", "2026-11-26T15:30");
        house.the(Outbox.class).unreachable(conversation, time().instant());
        at(conversation, "2026-11-25T16:01:00Z");
        assertThat(onTheDesk(conversation)).contains("Un rappel de rendez-vous n'est pas parti");
    }
}
