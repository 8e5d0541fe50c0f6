package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Venue;
import org.junit.jupiter.api.Test;

/** Where the van goes, or does not go, what is booked in it follows. */
class VanChangesTest extends DiaryRoomTest {
    @Test
    void followsAStopThatIsElsewhereOrOff() {
        var market = new Venue("56184", "Questembert", "place du Marché", null);
        room.tour.stops.add(stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T16:00", market));
        bookings.claim("r1-20261124-1400", "ana", MONDAY);
        bookings.claim("r1-20261124-1530", "bilal", MONDAY);
        assertThat(bookings.untold(MONDAY)).isEmpty();

        var hall = new Venue("56184", "Questembert", "halles", null);
        room.tour.stops.set(0, stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T15:00", hall));
        assertThat(told()).containsExactlyInAnyOrder("ana MOVED r1-20261124-1400", "bilal CANCELLED r1-20261124-1530");
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::where).contains("au camion, Questembert, halles");

        room.tour.stops.clear();
        assertThat(told()).containsExactly("ana CANCELLED r1-20261124-1400");
        assertThat(diary.between(TOMORROW, TOMORROW)).isEmpty();
    }

    @Test
    void whatIsWrittenDownInTheVanFollowsItToo() {
        var market = new Venue("56184", "Questembert", "place du Marché", null);
        room.tour.stops.add(stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T16:00", market));
        var van = new Place(Place.VAN, PlaceKind.VAN, "Dans le camion", "Questembert, place du Marché", "56184", null);
        room.referents.save(maelle(TestReferents.LIMITS, HOME));
        done(diary.create("r1", TOMORROW.atTime(14, 10), 30, van, "ana", "", MONDAY));
        done(diary.create("r1", TOMORROW.atTime(15, 0), 30, van, "", "", MONDAY));
        bookings.hold(TEN, at("home"), "bilal", MONDAY);
        bookings.claim(TEN, "bilal", MONDAY);
        done(diary.move(TEN, "r1", TOMORROW.atTime(15, 30), 30, MONDAY));
        done(diary.accept("r1-20261124-1530", van, "", MONDAY));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ana ACCEPTED r1-20261124-1410",
                        "bilal MOVED r1-20261124-1530",
                        "bilal OTHER_PLACE r1-20261124-1530");

        room.tour.stops.clear();
        assertThat(told())
                .containsExactlyInAnyOrder("ana CANCELLED r1-20261124-1410", "bilal CANCELLED r1-20261124-1530");
        assertThat(diary.between(TOMORROW, TOMORROW))
                .extracting(Appointment::conversation)
                .containsExactly("");
    }

    @Test
    void whatIsMovedOutOfTheVansHoursIsAtTheUsualPlace() {
        var market = new Venue("56184", "Questembert", "place du Marché", null);
        room.tour.stops.add(stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T16:00", market));
        bookings.claim("r1-20261124-1400", "ana", MONDAY);
        assertThat(diary.move("r1-20261124-1400", "r1", TOMORROW.atTime(15, 0), 30, MONDAY))
                .isInstanceOfSatisfying(Change.Done.class, change -> {
                    assertThat(change.appointment().place().id()).isEqualTo(Place.VAN);
                    assertThat(change.elsewhere()).isFalse();
                });
        assertThat(diary.move("r1-20261124-1500", "r1", TOMORROW.atTime(17, 0), 30, MONDAY))
                .isInstanceOfSatisfying(Change.Done.class, change -> {
                    assertThat(change.appointment().place()).isEqualTo(TestReferents.OFFICE);
                    assertThat(change.appointment().where()).isEqualTo("Le Phare");
                    assertThat(change.elsewhere()).isTrue();
                });
        room.tour.stops.clear();
        assertThat(told()).containsExactly("ana MOVED r1-20261124-1700");
    }

    @Test
    void whatLastsLongerThanTheVanStaysIsElsewhereTooAndThatIsNews() {
        var market = new Venue("56184", "Questembert", "place du Marché", null);
        room.tour.stops.add(stop("k3x9ab-20261124", "2026-11-24T14:00", "2026-11-24T16:00", market));
        var van = new Place(Place.VAN, PlaceKind.VAN, "Dans le camion", "Questembert, place du Marché", "56184", null);
        var other = new Place(Place.VAN, PlaceKind.VAN, "Dans le camion", "Malansac, gare", "56123", null);
        bookings.claim("r1-20261124-1530", "ana", MONDAY);
        done(diary.create("r1", TOMORROW.atTime(14, 0), 30, van, "", "", MONDAY));
        done(diary.create("r1", TOMORROW.atTime(14, 30), 30, other, "", "", MONDAY));
        assertThat(done(diary.move("r1-20261124-1530", "r1", TOMORROW.atTime(15, 30), 45, MONDAY))
                        .place())
                .isEqualTo(TestReferents.OFFICE);
        assertThat(done(diary.move("r1-20261124-1400", "r1", TOMORROW.atTime(18, 0), 30, MONDAY))
                        .place())
                .isEqualTo(TestReferents.OFFICE);
        assertThat(done(diary.move("r1-20261124-1430", "r1", TOMORROW.atTime(19, 0), 30, MONDAY))
                        .place())
                .isEqualTo(other);
        assertThat(told()).containsExactly("ana MOVED r1-20261124-1530");
    }
}
