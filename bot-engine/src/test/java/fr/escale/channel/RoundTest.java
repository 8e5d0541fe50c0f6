package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration GAP = Duration.ofMillis(100);

    private final Round round = new Round(new Pace(10, Duration.ofSeconds(1)));

    @Test
    void distressGoesFirstThenHumanThenReplyThenReminderThenBroadcast() {
        round.hint("broadcast", Urgency.BROADCAST);
        round.hint("reminder", Urgency.REMINDER);
        round.hint("reply", Urgency.REPLY);
        round.hint("human", Urgency.HUMAN);
        round.hint("distress", Urgency.DISTRESS);

        assertThat(round.next(NOW)).contains("distress");
        assertThat(round.next(NOW.plus(GAP))).contains("human");
        assertThat(round.next(NOW.plus(GAP.multipliedBy(2)))).contains("reply");
        assertThat(round.next(NOW.plus(GAP.multipliedBy(3)))).contains("reminder");
        assertThat(round.next(NOW.plus(GAP.multipliedBy(4)))).contains("broadcast");
    }

    @Test
    void amongEqualsTheLongestWaitingGoesFirstAndLinesUpAgainBehindTheOthers() {
        round.hint("ada", Urgency.REPLY);
        round.hint("bilal", Urgency.REPLY);

        assertThat(round.next(NOW)).contains("ada");
        round.served("ada", Urgency.REPLY, NOW.minusSeconds(5));
        assertThat(round.next(NOW.plus(GAP))).contains("bilal");
        assertThat(round.next(NOW.plus(GAP.multipliedBy(2)))).contains("ada");
    }

    @Test
    void theAccountIsNeverFasterThanItsPace() {
        round.hint("ada", Urgency.REPLY);
        round.hint("bilal", Urgency.REPLY);

        round.next(NOW);

        assertThat(round.next(NOW.plusMillis(99))).isEmpty();
        assertThat(round.wake()).contains(NOW.plus(GAP));
        assertThat(round.next(NOW.plus(GAP))).contains("bilal");
    }

    @Test
    void aConversationWithNothingToSendTakesNothingOfThePace() {
        round.hint("ada", Urgency.REPLY);
        round.hint("bilal", Urgency.REPLY);

        round.next(NOW);
        round.exhausted("ada", NOW);

        assertThat(round.next(NOW)).contains("bilal");
    }

    @Test
    void aChatWaitsItsLeastTimeBetweenTwoMessagesAlsoWhenItIsHintedAt() {
        round.hint("ada", Urgency.REPLY);
        round.next(NOW);
        round.served("ada", Urgency.REPLY, NOW);
        round.hint("ada", Urgency.REPLY);

        assertThat(round.next(NOW.plusMillis(999))).isEmpty();
        assertThat(round.next(NOW.plusSeconds(1))).contains("ada");
    }

    @Test
    void aConversationIsServedOnceAtATime() {
        round.hint("ada", Urgency.REPLY);
        round.next(NOW);
        round.hint("ada", Urgency.DISTRESS);

        assertThat(round.next(NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void aHintDuringASendingIsNotLost() {
        round.hint("ada", Urgency.REPLY);
        round.next(NOW);
        round.hint("ada", Urgency.REPLY);
        round.exhausted("ada", NOW);

        assertThat(round.next(NOW)).contains("ada");
    }

    @Test
    void nothingWaitsOnceAllIsSent() {
        round.hint("ada", Urgency.REPLY);
        round.next(NOW);
        round.exhausted("ada", NOW);

        assertThat(round.wake()).isEmpty();
    }

    @Test
    void whileTheAccountMustWaitNothingGoesAndThenDistressGoesFirst() {
        round.hint("ada", Urgency.REPLY);
        round.pauseAccount(NOW.plusSeconds(60));
        round.hint("bilal", Urgency.DISTRESS);

        assertThat(round.next(NOW.plusSeconds(59))).isEmpty();
        assertThat(round.wake()).contains(NOW.plusSeconds(60));
        assertThat(round.next(NOW.plusSeconds(60))).contains("bilal");
    }

    @Test
    void aChatThatMustWaitHoldsBackNobodyElse() {
        round.hint("ada", Urgency.DISTRESS);
        round.next(NOW);
        round.pauseChat("ada", Urgency.DISTRESS, NOW.plusSeconds(30));
        round.hint("bilal", Urgency.BROADCAST);
        round.hint("ada", Urgency.DISTRESS);

        assertThat(round.next(NOW.plusSeconds(29))).contains("bilal");
        assertThat(round.next(NOW.plusSeconds(30))).contains("ada");
    }

    @Test
    void ourOwnWaitEndsEarlyForNewsAndIsKeptWhenTheNewsWereNone() {
        round.hint("ada", Urgency.REPLY);
        round.next(NOW);
        round.retryAt("ada", Urgency.REPLY, NOW.plusSeconds(64));
        assertThat(round.next(NOW.plusSeconds(1))).isEmpty();

        round.hint("ada", Urgency.DISTRESS);
        assertThat(round.next(NOW.plusSeconds(1))).contains("ada");

        round.exhausted("ada", NOW.plusSeconds(1));
        assertThat(round.next(NOW.plusSeconds(63))).isEmpty();
        assertThat(round.next(NOW.plusSeconds(64))).contains("ada");
    }
}
