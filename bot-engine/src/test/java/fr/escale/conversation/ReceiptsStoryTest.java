package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.channel.Sending;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Receipts.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a platform tells of messages it has taken: shown with the line, never backwards, and a loss is somebody's task. */
class ReceiptsStoryTest extends WithPhones {
    @AfterEach
    void mend() {
        phones().answer = parcel -> new Sending.Sent("");
    }

    @Test
    void aMarkOnlyClimbsHoweverLateOrOftenItIsTold() {
        var talk = answered("ada");
        var line = lines(talk).getLast();

        told(talk, line, News.SENT);
        assertThat(delivery(talk)).isEqualTo(Delivery.SENT);
        told(talk, line, News.READ);
        assertThat(delivery(talk)).isEqualTo(Delivery.READ);
        told(talk, line, News.DELIVERED);
        told(talk, line, News.SENT);
        assertThat(delivery(talk)).isEqualTo(Delivery.READ);
        lost(talk, line, "numéro fermé");
        told(talk, line, News.DELIVERED);
        assertThat(delivery(talk)).isEqualTo(Delivery.FAILED);
        assertThat(lines(talk).getLast().lost()).isEqualTo("numéro fermé");
    }

    @Test
    void whatIsKnownCostsNoWriteAndNewsOne() {
        var talk = answered("bea");
        var line = lines(talk).getLast();
        atRest(talk);
        int before = house.writes();

        told(talk, line, News.SENT);
        assertThat(house.writes() - before).as("its line is there").isZero();
        told(talk, line, News.DELIVERED);
        assertThat(house.writes() - before).isEqualTo(1);
        told(talk, line, News.DELIVERED);
        assertThat(house.writes() - before).as("told again").isEqualTo(1);
    }

    @Test
    void whatIsBilledCountsOnceAMessage() {
        var talk = answered("cleo");
        var receipt = new Receipt(tag(talk, lines(talk).getLast()), News.DELIVERED, "", "utility");
        var piece = new Receipt(receipt.parcel() + "+0", News.DELIVERED, "", "utility");

        assertThat(note(receipt)).containsExactly(receipt);
        assertThat(note(receipt)).isEmpty();
        assertThat(note(piece)).containsExactly(piece);
        assertThat(house.the(Receipts.class).billed(talk)).containsEntry("utility", 2);
    }

    @Test
    void thePieceBeforeTheLastSaysNothingOfTheWholeUnlessItIsLost() {
        var talk = answered("dan");
        var tag = tag(talk, lines(talk).getLast()) + "+0";

        note(new Receipt(tag, News.READ, "", ""));
        assertThat(delivery(talk)).isEqualTo(Delivery.SENT);
        note(new Receipt(tag, News.LOST, "perdu", ""));
        assertThat(delivery(talk)).isEqualTo(Delivery.FAILED);
    }

    @Test
    void itMayBeToldBeforeWeKnowThatItHasLeft() {
        var posted = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        phones().answer = parcel -> {
            posted.countDown();
            return awaited(told) ? new Sending.Sent("") : new Sending.Unclear("cut off");
        };
        var talk = writes("eve", "bonjour", Duration.ZERO).conversation();
        assertThat(awaited(posted)).isTrue();

        note(new Receipt(talk + "#1", News.DELIVERED, "", ""));
        told.countDown();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(delivery(talk)).isEqualTo(Delivery.DELIVERED));
        assertThat(lines(talk)).hasSize(2);
    }

    @Test
    void whatThePlatformTellsOfIsNotSaidTwiceThoughItsAnswerWasLost() {
        var posts = new java.util.concurrent.atomic.AtomicInteger();
        phones().answer = parcel -> {
            posts.incrementAndGet();
            note(new Receipt(parcel.id(), News.SENT, "", ""));
            return new Sending.Unclear("read time-out");
        };
        var talk = writes("flo", "bonjour", Duration.ZERO).conversation();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(delivery(talk)).isEqualTo(Delivery.SENT));
        assertThat(posts).hasValue(1);
    }

    @Test
    void aLossIsATaskOnceAndSaysWhatToDo() {
        var talk = answered("gil");
        var line = lines(talk).getLast();

        lost(talk, line, "Essaie de l'appeler.");
        lost(talk, line, "Essaie de l'appeler.");

        var entry = house.the(Desk.class).entry(talk).orElseThrow();
        assertThat(entry.mode()).isEqualTo(Mode.WAITING);
        assertThat(entry.why()).isEqualTo("Un message n'est pas arrivé : Essaie de l'appeler.");
        house.the(Desk.class).takeOver(talk, STAFF);
        house.the(Desk.class).release(talk, STAFF);
        lost(talk, line, "Essaie de l'appeler.");
        assertThat(house.the(Desk.class).entry(talk).orElseThrow().mode()).isEqualTo(Mode.BOT);
    }

    @Test
    void aPassingLossIsSaidAgainOnceAndThenATask() {
        var talk = answered("hugo");
        var line = lines(talk).getLast();

        note(new Receipt(tag(talk, line), News.LOST_FOR_NOW, "panne", ""));

        var again = lines(talk).getLast();
        assertThat(again.content().text()).isEqualTo(line.content().text());
        assertThat(again.delivery()).isEqualTo(Delivery.PENDING);
        assertThat(house.the(Desk.class).entry(talk).orElseThrow().mode()).isEqualTo(Mode.BOT);
        note(new Receipt(tag(talk, again), News.LOST_FOR_NOW, "panne", ""));
        assertThat(lines(talk)).hasSize(3);
        assertThat(house.the(Desk.class).entry(talk).orElseThrow().why()).endsWith("panne");
    }

    @Test
    void whoWasErasedDoesNotComeBackWithAReceipt() {
        note(new Receipt("nobody#0", News.READ, "", "utility"));
        note(new Receipt("nobody#0", News.LOST, "perdu", ""));
        note(new Receipt("not ours", News.READ, "", ""));

        assertThat(house.everything())
                .noneMatch(document -> String.valueOf(document.get("_id")).startsWith("nobody"));
    }

    private static String answered(String person) {
        var talk = writes(person, "bonjour", Duration.ZERO).conversation();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(lines(talk)).hasSize(2).allMatch(line -> line.delivery() == Delivery.SENT));
        return talk;
    }

    private static void atRest(String talk) {
        await().atMost(PATIENCE)
                .until(() -> house.everything().stream()
                        .noneMatch(document -> isWake(document) && talk.equals(document.getString("_id"))));
    }

    private static boolean isWake(Document document) {
        return document.getString("collection").equals(Wakes.COLLECTION);
    }

    private static void told(String talk, Line line, News news) {
        note(new Receipt(tag(talk, line), news, "", ""));
    }

    private static void lost(String talk, Line line, String why) {
        note(new Receipt(tag(talk, line), News.LOST, why, ""));
    }

    private static List<Receipt> note(Receipt receipt) {
        return List.copyOf(house.the(Receipts.class).note(List.of(receipt)));
    }

    private static Delivery delivery(String talk) {
        return lines(talk).get(1).delivery();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
