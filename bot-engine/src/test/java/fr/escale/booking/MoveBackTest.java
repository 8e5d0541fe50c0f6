package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Place;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Venue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A move that is taken back at once was none: nobody hears of it. */
class MoveBackTest extends DiaryRoomTest {
    private static final String ELEVEN_TOMORROW = "r1-20261124-1100";

    @Test
    void aMoveIsToldWhenItHasStoodForFifteenSeconds() {
        bookings.claim(TEN, "ana", MONDAY);
        assertThat(move(TEN, 11, MONDAY).news()).isTrue();
        assertThat(heard(MONDAY.plusMillis(14_999))).isEmpty();
        assertThat(heard(MONDAY.plusSeconds(15))).containsExactly("MOVED " + ELEVEN_TOMORROW);
    }

    @Test
    void backBeforeThatNobodyHearsOfEither() {
        bookings.claim(TEN, "ana", MONDAY);
        move(TEN, 11, MONDAY);
        assertThat(move(ELEVEN_TOMORROW, 10, MONDAY.plusSeconds(14)).news()).isFalse();
        assertThat(heard(MONDAY.plusSeconds(60))).isEmpty();
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::slot).contains(TEN);
    }

    @Test
    void backFromAnotherDayAndOverAThirdTimeToo() {
        bookings.claim(TEN, "ana", MONDAY);
        diary.move(TEN, "r1", TOMORROW.plusDays(1).atTime(9, 0), 45, MONDAY);
        move("r1-20261125-0900", 11, MONDAY.plusSeconds(10));
        assertThat(move(ELEVEN_TOMORROW, 10, MONDAY.plusSeconds(20)).news()).isFalse();
        assertThat(heard(MONDAY.plusSeconds(60))).isEmpty();
        assertThat(diary.between(TOMORROW, TOMORROW.plusDays(1)))
                .extracting(Appointment::slot)
                .containsExactly(TEN);
    }

    @Test
    void backLaterIsAMoveLikeAnyOther() {
        bookings.claim(TEN, "ana", MONDAY);
        move(TEN, 11, MONDAY);
        assertThat(move(ELEVEN_TOMORROW, 10, MONDAY.plusSeconds(15)).news()).isTrue();
        assertThat(heard(MONDAY.plusSeconds(30))).containsExactly("MOVED " + TEN);
    }

    @Test
    void nobodyWaitsForAClockThatWasSetBack() {
        bookings.claim(TEN, "ana", MONDAY);
        move(TEN, 11, MONDAY);
        assertThat(heard(MONDAY.minusSeconds(7200))).containsExactly("MOVED " + ELEVEN_TOMORROW);
    }

    @Test
    void backInTheVansHoursItIsInTheVanAgain() {
        var market = new Venue("56184", "Questembert", "place du Marché", null);
        room.tour.stops.add(stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T16:00", market));
        bookings.claim("r1-20261124-1400", "ana", MONDAY);
        assertThat(move("r1-20261124-1400", 17, MONDAY).appointment().place()).isEqualTo(TestReferents.OFFICE);
        var back = move("r1-20261124-1700", 14, MONDAY.plusSeconds(5)).appointment();
        assertThat(back.place().id()).isEqualTo(Place.VAN);
        assertThat(heard(MONDAY.plusSeconds(60))).isEmpty();
        room.tour.stops.clear();
        assertThat(heard(MONDAY.plusSeconds(60))).containsExactly("CANCELLED r1-20261124-1400");
    }

    @Test
    void whatWasAgreedMeanwhileStays() {
        room.referents.save(maelle(TestReferents.LIMITS, PHONE));
        bookings.claim(TEN, "ana", MONDAY);
        move(TEN, 11, MONDAY);
        diary.accept(ELEVEN_TOMORROW, PHONE, "", MONDAY.plusSeconds(5));
        assertThat(move(ELEVEN_TOMORROW, 10, MONDAY.plusSeconds(10))
                        .appointment()
                        .place())
                .isEqualTo(PHONE);
        assertThat(heard(MONDAY.plusSeconds(60))).containsExactlyInAnyOrder("OTHER_PLACE " + TEN, "MOVED " + TEN);
    }

    @Test
    void itIsNoNewsForWhoDoesNotWriteToUsWhoOnlyStaysLongerOrStillWaitsForAnAnswer() {
        room.referents.save(maelle(TestReferents.LIMITS, HOME));
        diary.create("r1", TOMORROW.atTime(9, 0), 30, TestReferents.OFFICE, "", "", MONDAY);
        assertThat(move(NINE, 8, MONDAY).news()).isFalse();
        bookings.claim(TEN, "ana", MONDAY);
        assertThat(diary.move(TEN, "r1", TOMORROW.atTime(10, 0), 45, MONDAY))
                .isInstanceOfSatisfying(
                        Change.Done.class, change -> assertThat(change.news()).isFalse());
        bookings.hold("r1-20261125-0900", at("home"), "bilal", MONDAY);
        bookings.claim("r1-20261125-0900", "bilal", MONDAY);
        assertThat(move("r1-20261125-0900", 14, MONDAY).news()).isFalse();
    }

    private Change.Done move(String slot, int hour, Instant at) {
        return (Change.Done) diary.move(slot, "r1", TOMORROW.atTime(hour, 0), 30, at);
    }

    private List<String> heard(Instant at) {
        return bookings.untold(at).stream()
                .map((News one) -> one.what() + " " + one.slot())
                .toList();
    }
}
