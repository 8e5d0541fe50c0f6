package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Session;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Conversation c = new Conversation("c", new Identity("tryit", "tryit", "p"), NOW);

    @Test
    void distressLeavesBeforeAHumansWordsAndThoseBeforeTheBots() {
        c.say(Reply.text("réponse"), Urgency.REPLY, null, NOW);
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        c.say(Reply.text("aide"), Urgency.DISTRESS, null, NOW);

        assertThat(c.queue.next(NOW).orElseThrow().content().text()).isEqualTo("aide");
        c.queue.replace(c.queue.next(NOW).orElseThrow().sentAt(NOW));
        var then = NOW.plus(Conversation.SECOND_THOUGHTS);
        assertThat(c.queue.next(then).orElseThrow().content().text()).isEqualTo("coucou");
    }

    @Test
    void aHumansWordsWaitFiveSecondsAndCanBeTakenBackUntilThen() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        assertThat(c.queue.next(NOW.plusMillis(4_999))).isEmpty();
        assertThat(c.queue.next(NOW.plusSeconds(5))).isPresent();

        assertThat(c.takeBack("sam", 0)).isEmpty();
        assertThat(c.takeBack("lea", 0)).contains(Reply.text("coucou"));
        assertThat(c.items).isEmpty();
        assertThat(c.humanWrote).as("help does not wait for words nobody got").isNull();
    }

    @Test
    void wordsTakenBackDoNotUndoThoseThatLeftBefore() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        c.items.clear();
        c.write("lea", "Léa", Reply.text("ça va ?"), "2", NOW.plusSeconds(60));

        assertThat(c.takeBack("lea", 1)).contains(Reply.text("ça va ?"));
        assertThat(c.humanWrote).isEqualTo(NOW);
    }

    @Test
    void wordsTakenBackDoNotUndoThoseThatLeftMeanwhile() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        c.write("lea", "Léa", Reply.text("ça va ?"), "2", NOW.plusSeconds(4));
        c.settle(item -> item.n() == 0);
        assertThat(c.items).extracting(Item::n).containsExactly(1);

        assertThat(c.takeBack("lea", 1)).contains(Reply.text("ça va ?"));
        assertThat(c.humanWrote).isEqualTo(NOW);
    }

    @Test
    void whatHasBegunToLeaveIsNotTakenBack() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        c.queue.replace(c.items.getFirst().sending("me"));
        assertThat(c.takeBack("lea", 0)).as("it leaves").isEmpty();
        c.queue.replace(c.items.getFirst().later(NOW.plusSeconds(30)));
        assertThat(c.takeBack("lea", 0)).as("nobody knows whether it left").isEmpty();
        assertThat(c.items).hasSize(1);
    }

    @Test
    void theBotTakesNothingOfItsOwnBack() {
        c.say(Reply.text("aide"), Urgency.DISTRESS, null, NOW);
        c.takeOver("lea", NOW);
        assertThat(c.takeBack("lea", 0)).isEmpty();
    }

    @Test
    void whatWasWrittenLeavesBeforeTheBotSaysThatItIsBack() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("à demain"), "1", NOW);
        c.release(NOW.plusSeconds(1));
        c.say(Reply.text("c’est de nouveau moi"), Urgency.REPLY, null, NOW.plusSeconds(1));

        assertThat(c.queue.next(NOW.plusSeconds(1)).orElseThrow().content().text())
                .isEqualTo("à demain");
    }

    @Test
    void aFormSentAgainAfterItsWordsArrivedIsNoRefusal() {
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("coucou"), "1", NOW);
        c.release(NOW);

        assertThat(c.write("lea", "Léa", Reply.text("coucou"), "1", NOW)).isTrue();
        assertThat(c.write("lea", "Léa", Reply.text("encore"), "2", NOW)).isFalse();
        assertThat(c.items).hasSize(1);
    }

    @Test
    void whatHasToWaitIsNotOvertakenByWhatWasSaidAfterIt() {
        c.say(Reply.text("un"), Urgency.REPLY, null, NOW);
        c.say(Reply.text("deux"), Urgency.REPLY, null, NOW);
        c.queue.replace(c.items.getFirst().later(NOW.plusSeconds(4)));

        assertThat(c.queue.next(NOW)).isEmpty();
        assertThat(c.queue.due(NOW)).contains(NOW.plusSeconds(4));
        c.say(Reply.text("aide"), Urgency.DISTRESS, null, NOW);
        assertThat(c.queue.next(NOW).orElseThrow().content().text()).isEqualTo("aide");
        assertThat(c.queue.next(NOW.plusSeconds(4)).orElseThrow().content().text())
                .isEqualTo("aide");
        c.items.removeLast();
        assertThat(c.queue.next(NOW.plusSeconds(4)).orElseThrow().content().text())
                .isEqualTo("un");
    }

    @Test
    void anAnswerDoesNotWaitForAClockThatWasSetBack() {
        c.say(Reply.text("réponse"), Urgency.REPLY, null, NOW);
        c.queue.replace(c.items.getFirst().later(NOW.plusSeconds(4)));

        assertThat(c.queue.next(NOW.minusSeconds(7_200))).isPresent();
    }

    @Test
    void whatComesUnaskedWaitsForItsHourWhateverTheClockShowed() {
        c.say(Reply.text("rappel"), Urgency.REMINDER, null, NOW);
        c.queue.replace(c.items.getFirst().later(NOW.plusSeconds(4)));

        assertThat(c.queue.next(NOW.minusSeconds(7_200))).isEmpty();
    }

    @Test
    void takingOverWithdrawsWhatTheBotHadStillToSay() {
        c.say(Reply.text("réponse"), Urgency.REPLY, null, NOW);

        c.takeOver("lea", NOW);

        assertThat(c.items).isEmpty();
    }

    @Test
    void takingOverLeavesRemindersAndHelpInPlace() {
        c.say(Reply.text("rappel"), Urgency.REMINDER, null, NOW);
        c.say(Reply.text("aide"), Urgency.DISTRESS, null, NOW);

        c.takeOver("lea", NOW);

        assertThat(c.items).hasSize(2);
    }

    @Test
    void aReplyThatCouldNotBeSentAtOnceIsNotSaidAcrossAHuman() {
        c.say(Reply.text("réponse"), Urgency.REPLY, null, NOW);
        c.queue.replace(c.items.getFirst().sending("me"));
        c.takeOver("lea", NOW);
        c.queue.replace(c.items.getFirst().later(NOW.plusSeconds(30)));

        c.keepSilence();

        assertThat(c.items).isEmpty();
    }

    @Test
    void aReminderIsDroppedWithItsAppointmentAndWhenItWouldBeLate() {
        c.say(Reply.text("rappel"), Urgency.REMINDER, null, NOW);
        c.queue.dropLateReminders(NOW.plusSeconds(1_800));
        assertThat(c.items).hasSize(1);
        c.queue.dropLateReminders(NOW.plusSeconds(3_700));
        assertThat(c.items).isEmpty();

        c.say(Reply.text("rappel"), Urgency.REMINDER, null, NOW);
        c.remind(List.of());
        assertThat(c.items).isEmpty();
    }

    @Test
    void newsIsStillTrueWhenItIsLateAndOutlivesTheRemindersOfWhatItIsAbout() {
        c.say(Reply.text("c'est annulé"), Urgency.NEWS, null, NOW);
        c.queue.dropLateReminders(NOW.plusSeconds(36_000));
        c.remind(List.of());

        assertThat(c.items).hasSize(1);
    }

    @Test
    void whatComesUnaskedWaitsForTheMorningAndAnAnswerDoesNot() {
        c.say(Reply.text("c'est annulé"), Urgency.NEWS, null, NOW);
        c.say(Reply.text("bonsoir"), Urgency.REPLY, "m1", NOW);
        c.queue.waitForMorning(NOW.plusSeconds(3_600), NOW);

        assertThat(c.queue.next(NOW))
                .hasValueSatisfying(item -> assertThat(item.content().text()).isEqualTo("bonsoir"));
        assertThat(c.queue.due(NOW)).contains(NOW);
        c.queue.replace(c.queue.next(NOW).orElseThrow().sentAt(NOW));
        assertThat(c.queue.next(NOW)).isEmpty();
        assertThat(c.queue.due(NOW)).contains(NOW.plusSeconds(3_600));
        assertThat(c.queue.next(NOW.plusSeconds(3_600))).isPresent();
    }

    @Test
    void whatIsSaidToSomebodyWhoCannotBeReachedHasFailed() {
        c.unreachable = true;
        c.say(Reply.text("rappel"), Urgency.REMINDER, null, NOW);

        assertThat(c.queue.next(NOW)).isEmpty();
        assertThat(c.queue.settled()).hasSize(1);
    }

    @Test
    void theSecondToTakeOverChangesNothing() {
        c.takeOver("lea", NOW);
        c.takeOver("sam", NOW.plusSeconds(1));

        assertThat(c.isHeldBy("lea")).isTrue();
        assertThat(c.since).isEqualTo(NOW);
    }

    @Test
    void onlyTheHolderWritesAndTheSameFormSaysItOnce() {
        c.takeOver("lea", NOW);

        assertThat(c.write("sam", "Sam", Reply.text("moi"), "1", NOW)).isFalse();
        assertThat(c.write("lea", "Léa", Reply.text("coucou"), "2", NOW)).isTrue();
        assertThat(c.write("lea", "Léa", Reply.text("coucou"), "2", NOW)).isTrue();

        assertThat(c.items).hasSize(1);
    }

    @Test
    void whatIsMoreUrgentStaysMoreUrgentAndKeepsItsReason() {
        c.askForHuman("Détresse", Urgency.DISTRESS, NOW);
        c.askForHuman("Veut parler à quelqu’un", Urgency.HUMAN, NOW.plusSeconds(60));

        assertThat(c.urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(c.why).isEqualTo("Détresse");
        assertThat(c.since).isEqualTo(NOW);
    }

    @Test
    void whoAsksForAnAppointmentAndThenForAHumanWaitsForBoth() {
        c.askForHuman("Demande un rendez-vous, à confirmer : mardi", Urgency.HUMAN, NOW);
        c.askForHuman("La personne demande à parler à quelqu'un.", Urgency.HUMAN, NOW.plusSeconds(60));

        assertThat(c.why).contains("demande à parler", "à confirmer : mardi");
        assertThat(Phrases.isAsking(c.why))
                .as("the referent's answer to the appointment ends it")
                .isFalse();
    }

    @Test
    void anOkToWhatWasSaidSinceIsNoYesToErasing() {
        var erasing = new Session(null, List.of(), Map.of(), "erase", 0, true);
        c.session = erasing;
        c.say(Reply.text("Petit rappel"), Urgency.REMINDER, null, NOW);
        assertThat(c.session.awaits()).isEmpty();

        c.session = erasing;
        c.takeOver("lea", NOW);
        c.write("lea", "Léa", Reply.text("On s'appelle demain ?"), "1", NOW);
        assertThat(c.session.awaits()).isEmpty();
    }

    @Test
    void distressWhileAHumanHoldsItRisesWithoutTakingItAway() {
        c.askForHuman("Veut parler à quelqu’un", Urgency.HUMAN, NOW);
        c.takeOver("lea", NOW);
        c.askForHuman("Détresse", Urgency.DISTRESS, NOW);

        assertThat(c.mode).isEqualTo(Mode.HUMAN);
        assertThat(c.urgency).isEqualTo(Urgency.DISTRESS);
    }

    @Test
    void aMessageFromTheFutureCountsAsHeardNow() {
        c.hear("m", Reply.text("salut"), NOW.plusSeconds(7200), NOW);

        assertThat(c.heard).isEqualTo(NOW);
    }

    @Test
    void theLastWordsAreShortenedWithoutCuttingAnEmojiInTwo() {
        c.hear("m", Reply.text("😀".repeat(200)), NOW, NOW);

        assertThat(c.last).isEqualTo("😀".repeat(119) + "…");
    }

    @Test
    void remembersTheNewestMessagesAndSaysSoWhenItMayHaveForgottenOthers() {
        for (int i = 0; i < 40; i++) {
            c.hear("m" + i, Reply.text("x"), NOW, NOW);
        }

        assertThat(c.hasHandled("m0")).as("its line still stands here").isTrue();
        c.items.clear();

        assertThat(c.hasHandled("m39")).isTrue();
        assertThat(c.hasHandled("m0")).isFalse();
        assertThat(c.remembersNotAll()).isTrue();
    }

    @Test
    void showsNothingOfWhatWasSaid() {
        c.hear("m", Reply.text("un secret"), NOW, NOW);

        assertThat(c.toString()).doesNotContain("secret");
        assertThat(c.items.toString()).doesNotContain("secret");
    }

    @Test
    void aFlowThatWaitsKeepsItsTimerWhenAnAppointmentIsCancelled() {
        var step = new Place("patience", "x", "pause");
        c.timers.add(Timer.of(step, NOW));
        c.remind(List.of(new Timer(NOW, "slot")));
        c.remind(List.of());

        assertThat(c.timers).extracting(Timer::step).containsExactly(Optional.of(step));
    }

    @Test
    void phonesDoNotRingAtNight() {
        var paris = ZoneId.of("Europe/Paris");
        assertThat(Daytime.notBefore(NOW, paris)).isEqualTo(NOW);
        assertThat(Daytime.notBefore(Instant.parse("2026-11-23T20:00:00Z"), paris))
                .isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(Daytime.notBefore(Instant.parse("2026-11-23T06:59:59Z"), paris))
                .isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
    }
}
