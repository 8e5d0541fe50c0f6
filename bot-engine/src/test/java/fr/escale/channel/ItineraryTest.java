package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Urgency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItineraryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration GAP = Duration.ofMillis(100);

    private final Itinerary itinerary = new Itinerary(new Pace(10, Duration.ofSeconds(1)));

    @Test
    void distressGoesFirstThenHumanThenReplyThenReminderThenBroadcast() {
        itinerary.hint("broadcast", Urgency.BROADCAST);
        itinerary.hint("reminder", Urgency.REMINDER);
        itinerary.hint("reply", Urgency.REPLY);
        itinerary.hint("human", Urgency.HUMAN);
        itinerary.hint("distress", Urgency.DISTRESS);

        assertThat(itinerary.next(NOW)).contains("distress");
        assertThat(itinerary.next(NOW.plus(GAP))).contains("human");
        assertThat(itinerary.next(NOW.plus(GAP.multipliedBy(2)))).contains("reply");
        assertThat(itinerary.next(NOW.plus(GAP.multipliedBy(3)))).contains("reminder");
        assertThat(itinerary.next(NOW.plus(GAP.multipliedBy(4)))).contains("broadcast");
    }

    @Test
    void amongEqualsTheLongestWaitingGoesFirstAndLinesUpAgainBehindTheOthers() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.hint("bilal", Urgency.REPLY);

        assertThat(itinerary.next(NOW)).contains("ada");
        itinerary.served("ada", Urgency.REPLY, NOW.minusSeconds(5));
        assertThat(itinerary.next(NOW.plus(GAP))).contains("bilal");
        assertThat(itinerary.next(NOW.plus(GAP.multipliedBy(2)))).contains("ada");
    }

    @Test
    void theAccountIsNeverFasterThanItsPace() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.hint("bilal", Urgency.REPLY);

        itinerary.next(NOW);

        assertThat(itinerary.next(NOW.plusMillis(99))).isEmpty();
        assertThat(itinerary.wake()).contains(NOW.plus(GAP));
        assertThat(itinerary.next(NOW.plus(GAP))).contains("bilal");
    }

    @Test
    void aConversationWithNothingToSendTakesNothingOfThePace() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.hint("bilal", Urgency.REPLY);

        itinerary.next(NOW);
        itinerary.exhausted("ada", NOW);

        assertThat(itinerary.next(NOW)).contains("bilal");
    }

    @Test
    void aChatWaitsItsLeastTimeBetweenTwoMessagesAlsoWhenItIsHintedAt() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.next(NOW);
        itinerary.served("ada", Urgency.REPLY, NOW);
        itinerary.hint("ada", Urgency.REPLY);

        assertThat(itinerary.next(NOW.plusMillis(999))).isEmpty();
        assertThat(itinerary.next(NOW.plusSeconds(1))).contains("ada");
    }

    @Test
    void aConversationIsServedOnceAtATime() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.next(NOW);
        itinerary.hint("ada", Urgency.DISTRESS);

        assertThat(itinerary.next(NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void aHintDuringASendingIsNotLost() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.next(NOW);
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.exhausted("ada", NOW);

        assertThat(itinerary.next(NOW)).contains("ada");
    }

    @Test
    void nothingWaitsOnceAllIsSent() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.next(NOW);
        itinerary.exhausted("ada", NOW);

        assertThat(itinerary.wake()).isEmpty();
    }

    @Test
    void whileTheAccountMustWaitNothingGoesAndThenDistressGoesFirst() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.pauseAccount(NOW.plusSeconds(60));
        itinerary.hint("bilal", Urgency.DISTRESS);

        assertThat(itinerary.next(NOW.plusSeconds(59))).isEmpty();
        assertThat(itinerary.wake()).contains(NOW.plusSeconds(60));
        assertThat(itinerary.next(NOW.plusSeconds(60))).contains("bilal");
    }

    @Test
    void aChatThatMustWaitHoldsBackNobodyElse() {
        itinerary.hint("ada", Urgency.DISTRESS);
        itinerary.next(NOW);
        itinerary.pauseChat("ada", Urgency.DISTRESS, NOW.plusSeconds(30));
        itinerary.hint("bilal", Urgency.BROADCAST);
        itinerary.hint("ada", Urgency.DISTRESS);

        assertThat(itinerary.next(NOW.plusSeconds(29))).contains("bilal");
        assertThat(itinerary.next(NOW.plusSeconds(30))).contains("ada");
    }

    @Test
    void ourOwnWaitEndsEarlyForNewsAndIsKeptWhenTheNewsWereNone() {
        itinerary.hint("ada", Urgency.REPLY);
        itinerary.next(NOW);
        itinerary.retryAt("ada", Urgency.REPLY, NOW.plusSeconds(64));
        assertThat(itinerary.next(NOW.plusSeconds(1))).isEmpty();

        itinerary.hint("ada", Urgency.DISTRESS);
        assertThat(itinerary.next(NOW.plusSeconds(1))).contains("ada");

        itinerary.exhausted("ada", NOW.plusSeconds(1));
        assertThat(itinerary.next(NOW.plusSeconds(63))).isEmpty();
        assertThat(itinerary.next(NOW.plusSeconds(64))).contains("ada");
    }
}
