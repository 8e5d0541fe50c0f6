package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What referents write down, and what those concerned hear of it. */
class DiaryTest extends DiaryRoomTest {
    private static final Instant NINE_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void writesDownForSomebodyWhoDoesNotWriteToUs() {
        var done = done(diary.create(
                "r1", TOMORROW.atTime(18, 10), 40, TestReferents.OFFICE, "", "vient avec sa mère", MONDAY));
        assertThat(done.slot()).isEqualTo("r1-20261124-1810");
        assertThat(done.length()).isEqualTo(Duration.ofMinutes(40));
        assertThat(diary.between(TOMORROW, TOMORROW)).containsExactly(done);
        assertThat(bookings.untold(MONDAY)).isEmpty();
        assertThat(store.findAll(Document.class, Days.COLLECTION).toString()).doesNotContain("sa mère");
    }

    @Test
    void writesDownWhatItIsFor() {
        room.referents.save(maelle(TestReferents.LIMITS));
        var done =
                done(diary.create("r1", TOMORROW.atTime(9, 0), 30, LONG.id(), TestReferents.OFFICE, "ana", "", MONDAY));
        assertThat(done.subject().name()).isEqualTo(LONG.name());
        assertThat(done.length()).as("as long as it was said to be").isEqualTo(Duration.ofMinutes(30));
        var usual = done(diary.create("r1", TOMORROW.atTime(11, 0), 30, TestReferents.OFFICE, "", "", MONDAY));
        assertThat(usual.subject().name()).isEqualTo("Un premier échange");
    }

    @Test
    void keepsWhereSomebodyLivesSealed() {
        var there = new Place("home", PlaceKind.HOME, "Chez toi", "3 impasse des Ajoncs", "56243", null);
        done(diary.create("r1", TOMORROW.atTime(9, 0), 30, there, "ana", "", MONDAY));
        assertThat(diary.between(TOMORROW, TOMORROW))
                .extracting(Appointment::place)
                .containsExactly(there);
        assertThat(store.findAll(Document.class, Days.COLLECTION).toString()).doesNotContain("Ajoncs");
    }

    @Test
    void tellsWhoIsWrittenDown() {
        done(diary.create("r1", TOMORROW.atTime(9, 0), 30, HOME, "ana", "", MONDAY));
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::standing).contains(Standing.BOOKED);
        assertThat(told()).containsExactly("ana ACCEPTED " + NINE);
        done(diary.create("r1", TOMORROW.atTime(10, 0), 30, HOME, "ana", "", MONDAY));
        assertThat(told()).containsExactly("ana MOVED " + TEN);
        assertThat(diary.between(TOMORROW, TOMORROW)).hasSize(1);
    }

    @Test
    void neverWritesTwoAtOnce() {
        var booked = bookings.claim(TEN, "ana", MONDAY).orElseThrow();
        assertThat(diary.create("r1", TOMORROW.atTime(9, 45), 20, TestReferents.OFFICE, "", "", MONDAY))
                .isEqualTo(new Change.Overlaps(Optional.of(booked)));
        done(diary.create("r1", TOMORROW.atTime(9, 30), 30, TestReferents.OFFICE, "", "", MONDAY));
        assertThat(diary.move(HALF_PAST_NINE, "r1", TOMORROW.atTime(9, 30), 31, MONDAY))
                .isInstanceOf(Change.Overlaps.class);
        assertThat(diary.create("r9", TOMORROW.atTime(8, 0), 30, TestReferents.OFFICE, "", "", MONDAY))
                .isEqualTo(new Change.Gone());
        assertThat(diary.create("r1", TODAY.atTime(8, 59), 30, TestReferents.OFFICE, "", "", MONDAY))
                .isEqualTo(new Change.Gone());
    }

    @Test
    void cancelsWithAWordToThePerson() {
        bookings.claim(TEN, "ana", MONDAY);
        var off = done(diary.cancel(TEN, "Je suis malade.", MONDAY));
        assertThat(off.standing()).isEqualTo(Standing.CANCELLED);
        assertThat(bookings.untold(MONDAY)).singleElement().satisfies(news -> {
            assertThat(news.what()).isEqualTo(News.What.CANCELLED);
            assertThat(news.words()).isEqualTo("Je suis malade.");
        });
        assertThat(store.findAll(Document.class, Days.COLLECTION).toString()).doesNotContain("malade");
        assertThat(bookings.find(TEN, "ana")).contains(off);
        assertThat(bookings.find(TEN, "bilal")).isEmpty();
        assertThat(bookings.next("ana", MONDAY)).isEmpty();
        assertThat(bookings.claim(TEN, "bilal", MONDAY)).isPresent();
        assertThat(diary.cancel(NINE, "", MONDAY)).isEqualTo(new Change.Gone());
    }

    @Test
    void forgetsNewsOfWhatHasBegun() {
        bookings.claim(TEN, "ana", MONDAY);
        diary.cancel(TEN, "", MONDAY);
        assertThat(bookings.untold(NINE_TOMORROW)).hasSize(1);
        assertThat(bookings.untold(NINE_TOMORROW.plusSeconds(3_600))).isEmpty();
        bookings.untold(NINE_TOMORROW.plusSeconds(3_600));
        assertThat(store.findAll(Document.class, DueDays.COLLECTION)).isEmpty();
    }
}
