package fr.escale.channel;

import static fr.escale.channel.WaitingParcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.Declined;
import fr.escale.channel.Sending.Gone;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostmanTest {
    private static final Duration MOMENT = Duration.ofMillis(5);

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final LateClock shown = new LateClock();
    private final LateClock clock = new LateClock();
    private final WaitingParcels outbox = new WaitingParcels();
    private final Scripted channel = new Scripted();
    private volatile boolean onDuty = true;
    private final Postman postman =
            new Postman(channel, () -> onDuty, outbox, shown, clock, new Backoff(MOMENT, MOMENT));

    @AfterEach
    void stop() {
        channel.gate.countDown();
        postman.stop(Duration.ofSeconds(5));
    }

    @Test
    void sendsAllOfAConversationInOrder() {
        put("m1", "m2", "m3");
        postman.start();

        await().until(() -> outbox.told().size() == 3);
        assertThat(outbox.told()).containsExactly("sent m1", "sent m2", "sent m3");
    }

    @Test
    void nobodyWaitsForAClockThatWasSetBack() {
        put("m1");
        postman.start();
        await().until(() -> outbox.told().size() == 1);

        shown.later(Duration.ofHours(-2));
        put("m2");

        await().until(() -> outbox.told().size() == 2);
    }

    @Test
    void distressOvertakesAReplyOfTheSameConversation() {
        put("m1");
        outbox.put(parcel("help", "ada", Urgency.DISTRESS));
        postman.hint("ada", Urgency.DISTRESS);
        postman.start();

        await().until(() -> outbox.told().size() == 2);
        assertThat(outbox.told()).containsExactly("sent help", "sent m1");
    }

    @Test
    void whatIsRefusedIsFailedWithItsReasonAndTheNextOneGoes() {
        channel.answers.add(new Refused("trop long"));
        put("m1", "m2");
        postman.start();

        await().until(() -> outbox.told().size() == 2);
        assertThat(outbox.told()).containsExactly("failed m1 trop long", "sent m2");
    }

    @Test
    void behindAShutDoorTheOutboxDecides() {
        channel.answers.add(new Closed("shut"));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("closed m1 shut"));
    }

    @Test
    void whoWantsNothingUnaskedIsKnownForIt() {
        channel.answers.add(new Declined("no"));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("declined ada"));
        assertThat(outbox.told().getFirst()).isEqualTo("failed m1 no");
    }

    @Test
    void howeverLongTheAccountStandsStillAnAnswerDoesNotComeAnHourLate() {
        channel.answers.addAll(Collections.nCopies(2, new AccountLater(MOMENT)));
        channel.beforeTheSecond = () -> shown.later(Duration.ofHours(1));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("failed m1 la messagerie est restée injoignable"));
    }

    @Test
    void whoHasBlockedUsIsUnreachable() {
        channel.answers.add(new Gone());
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("unreachable ada"));
        assertThat(outbox.told().getFirst()).startsWith("failed m1");
    }

    @Test
    void whatHasPerhapsLeftIsRepeatedOnceOnly() {
        channel.answers.addAll(List.of(new Unclear("time-out"), new Unclear("reset")));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("failed m1 réponse de la messagerie inconnue"));
        assertThat(channel.sent()).containsExactly("m1", "m1");
    }

    @Test
    void whatSurelyHasNotLeftIsTriedUntilItDoes() {
        channel.answers.addAll(Collections.nCopies(20, new NotSent("no connection")));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("sent m1"));
        assertThat(channel.sent()).hasSize(21);
    }

    @Test
    void anAnswerIsGivenUpAfterAnHourAndADistressReplyIsNot() {
        channel.answers.addAll(Collections.nCopies(2, new NotSent("no connection")));
        channel.beforeTheSecond = () -> clock.later(Duration.ofHours(1));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("failed m1 la messagerie est restée injoignable"));
        assertThat(Attempts.failed(NOW).isOver(Urgency.DISTRESS, NOW.plus(Duration.ofHours(23))))
                .isFalse();
        assertThat(Attempts.failed(NOW).isOver(Urgency.HUMAN, NOW.plus(Duration.ofHours(24))))
                .isTrue();
    }

    @Test
    void betweenTwoTriesThereIsAMinuteAtMost() {
        assertThat(Stream.of(1, 2, 3, 4, 999).map(Backoff.USUAL::after))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 4L, 16L, 60L, 60L);
    }

    @Test
    void aChannelThatBreaksCountsAsUnclear() {
        channel.breaking = 1;
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("sent m1"));
    }

    @Test
    void offDutyNothingIsTaken() {
        onDuty = false;
        put("m1");
        postman.start();
        await().during(Duration.ofMillis(50)).until(() -> channel.sent().isEmpty());

        onDuty = true;
        postman.hint("ada", Urgency.REPLY);

        await().until(() -> outbox.told().contains("sent m1"));
    }

    @Test
    void anErrorNeitherEndsTheCourierNorLeavesAConversationBusyForEver() {
        outbox.overflow(1);
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("sent m1"));
    }

    @Test
    void waitsOfThePlatformEndByThemselves() {
        channel.answers.add(new ChatLater(MOMENT));
        channel.answers.add(new AccountLater(MOMENT));
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("sent m1"));
        assertThat(outbox.told()).containsExactly("later m1", "later m1", "sent m1");
    }

    @Test
    void whatHasLeftIsNotSentAgainBecauseTheStoreWasAway() {
        outbox.breakDown(1);
        put("m1");
        postman.start();

        await().until(() -> outbox.told().contains("sent m1"));
        assertThat(channel.sent()).containsExactly("m1");
    }

    @Test
    void stoppingWaitsForWhatIsUnderwayAndTakesNothingNew() {
        channel.gate = new CountDownLatch(1);
        put("m1", "m2");
        postman.start();
        await().until(() -> !channel.sent().isEmpty());

        assertThat(postman.stop(Duration.ofMillis(20))).isFalse();
        channel.gate.countDown();
        assertThat(postman.stop(Duration.ofSeconds(5))).isTrue();
        assertThat(outbox.told()).containsExactly("sent m1");
    }

    private void put(String... ids) {
        for (String id : ids) {
            outbox.put(parcel(id, "ada", Urgency.REPLY));
        }
        postman.hint("ada", Urgency.REPLY);
    }

    /** Answers as it is told, then "sent". */
    private static final class Scripted implements Channel {
        final Deque<Sending> answers = new ArrayDeque<>();
        volatile CountDownLatch gate = new CountDownLatch(0);
        volatile Runnable beforeTheSecond = () -> {};
        volatile int breaking;
        private final List<String> sent = new ArrayList<>();

        synchronized List<String> sent() {
            return List.copyOf(sent);
        }

        @Override
        public String name() {
            return "telegram";
        }

        @Override
        public String account() {
            return "42";
        }

        @Override
        public Limits limits() {
            return Limits.TELEGRAM;
        }

        @Override
        public Pace pace() {
            return new Pace(1000, Duration.ZERO);
        }

        @Override
        public Sending send(Parcel parcel) {
            synchronized (this) {
                sent.add(parcel.id());
            }
            if (sent().size() == 2) {
                beforeTheSecond.run();
            }
            if (breaking-- > 0) {
                throw new StackOverflowError("a bug");
            }
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            Sending next = answers.poll();
            return next == null ? new Sent("") : next;
        }
    }

    /** The real time, and later still when told so. */
    private static final class LateClock implements InstantSource {
        private volatile Duration late = Duration.ZERO;

        void later(Duration by) {
            late = late.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(late);
        }
    }
}
