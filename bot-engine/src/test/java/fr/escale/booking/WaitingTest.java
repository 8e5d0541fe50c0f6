package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.booking.Bookings.News;
import fr.escale.wish.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tuesday is all booked; some wait for a time then. */
class WaitingTest extends RoomTest {
    private static final Search TUESDAY = new Search(Wish.parse("261124").orElseThrow(), "", "", "");
    private static final Instant LATER = MONDAY.plusSeconds(60);

    @BeforeEach
    void tuesdayIsFull() {
        for (var slot : List.of("0900", "0930", "1000", "1030", "1100", "1130")) {
            bookings.claim("r1-20261124-" + slot, "c" + slot, MONDAY);
        }
        bookings.tellWhenFree("ana", TUESDAY, MONDAY);
        bookings.tellWhenFree("bilal", TUESDAY, MONDAY);
        bookings.tellWhenFree("chloe", new Search(Wish.parse("261125").orElseThrow(), "", "", ""), MONDAY);
    }

    @Test
    void hearNothingWhileNothingIsFreed() {
        assertThat(bookings.untold(LATER)).isEmpty();
        assertThat(store.findAll(Document.class, Waiting.COLLECTION).toString()).doesNotContain("261124");
    }

    @Test
    void allHearOnceOfEveryTimeThatComesFreeAndTheFirstToConfirmHasIt() {
        bookings.cancel("c1000", LATER);
        assertThat(told(LATER)).containsExactly("ana " + TEN, "bilal " + TEN);
        assertThat(told(LATER)).isEmpty();
        assertThat(bookings.claim(TEN, "bilal", LATER)).isPresent();
        assertThat(bookings.claim(TEN, "ana", LATER)).isEmpty();

        diary.cancel(NINE, "", LATER.plusSeconds(1));
        assertThat(told(LATER.plusSeconds(2)))
                .as("who has booked waits no longer")
                .contains("ana " + NINE);
        assertThat(told(LATER.plusSeconds(2))).isEmpty();
    }

    @Test
    void waitNoLongerOnceTheyAreWrittenDown() {
        var there = room.referents.find("r1").orElseThrow().places().getFirst();
        diary.create("r1", TODAY.atTime(18, 0), 30, there, "ana", "", LATER);
        diary.create("r1", TODAY.atTime(18, 15), 30, there, "bilal", "", LATER);
        bookings.cancel("c1000", LATER);
        assertThat(told(LATER)).as("nothing was written down for bilal").containsExactly("bilal " + TEN);
    }

    @Test
    void hearNothingOfWhatSomebodyElseHasAgain() {
        bookings.cancel("c1000", LATER);
        bookings.claim(TEN, "dina", LATER);
        assertThat(told(LATER)).isEmpty();
    }

    @Test
    void hearOfAMove() {
        bookings.claim("r1-20261126-0900", "c1000", LATER);
        assertThat(told(LATER)).containsExactly("ana " + TEN, "bilal " + TEN);
        diary.move(NINE, "r1", TOMORROW.plusDays(1).atTime(18, 0), 30, LATER.plusSeconds(5));
        assertThat(told(LATER.plusSeconds(5))).contains("ana " + NINE, "bilal " + NINE);
    }

    @Test
    void hearOfAHoldThatEnds() {
        bookings.cancel("c1000", LATER);
        bookings.hold(TEN, ANY, "dina", LATER);
        assertThat(told(LATER)).isEmpty();
        var ended = LATER.plus(Bookings.HOLD);
        assertThat(told(ended)).containsExactly("ana " + TEN, "bilal " + TEN);
    }

    @Test
    void hearNothingInsideTheNotice() {
        var late = Instant.parse("2026-11-24T07:30:00Z");
        bookings.cancel("c1000", late);
        assertThat(told(late)).isEmpty();
    }

    @Test
    void bookWhatTheyWaitFor() {
        room.referents.save(maelle(TestReferents.LIMITS));
        bookings.tellWhenFree("ana", new Search(TUESDAY.wish(), "papers", "", ""), MONDAY);
        bookings.cancel("c1000", LATER);
        bookings.cancel("c1030", LATER);
        assertThat(told(LATER)).contains("ana " + TEN);
        assertThat(bookings.claim(TEN, "ana", LATER).orElseThrow().subject()).isEqualTo(LONG);
    }

    @Test
    void lookForSomethingElseFromThenOn() {
        bookings.tellWhenFree("ana", new Search(Wish.parse("261125").orElseThrow(), "", "", ""), LATER);
        bookings.cancel("c1000", LATER);
        assertThat(told(LATER)).containsExactly("bilal " + TEN);
    }

    @Test
    void waitNoLongerThanTwoMonthsAndLeaveNoTrace() {
        bookings.erase("bilal", LATER);
        bookings.untold(MONDAY.plus(Duration.ofDays(61)));
        assertThat(store.findAll(Document.class, Waiting.COLLECTION)).isEmpty();
    }

    private List<String> told(Instant now) {
        var news = bookings.untold(now).stream()
                .filter(one -> one.what() == News.What.CAME_FREE)
                .toList();
        news.forEach(bookings::told);
        return news.stream().map(one -> one.conversation() + " " + one.slot()).toList();
    }
}
