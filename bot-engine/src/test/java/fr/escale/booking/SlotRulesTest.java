package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Absence;
import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.availability.Stretch;
import fr.escale.tour.Stop;
import fr.escale.tour.Venue;
import fr.escale.wish.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Which slots there are: hours, single days, absences, the van, and the way between places. */
class SlotRulesTest extends RoomTest {
    private static final Venue QUESTEMBERT = new Venue("56184", "Questembert", "place du Marché", null);
    private static final String STOP = "k3x9ab-20261124";

    @Test
    void leavesABufferBetweenSlotsAndAroundAppointments() {
        room.referents.save(maelle(limits(10, 30, 50)));
        assertThat(tomorrow(ANY)).containsExactly("09:00", "09:40", "10:20", "11:00");
        diary.create("r1", TOMORROW.atTime(9, 50), 25, TestReferents.OFFICE, "", "", MONDAY);
        assertThat(tomorrow(ANY)).containsExactly("09:00", "11:00");
    }

    @Test
    void leavesTheWayBetweenTwoCommunes() {
        room.referents.save(maelle(limits(0, 45, 50), CAFE, PHONE));
        bookings.hold(TEN, at("cafe"), "ana", MONDAY);
        bookings.claim(TEN, "ana", MONDAY);
        assertThat(tomorrow(ANY)).containsExactly("11:30");
        assertThat(tomorrow(at("cafe"))).containsExactly("09:00", "09:30", "10:30", "11:00", "11:30");
        assertThat(tomorrow(at("phone"))).containsExactly("09:00", "09:30", "10:30", "11:00", "11:30");
        assertThat(bookings.claim("r1-20261124-1030", "bilal", MONDAY)).isEmpty();
    }

    @Test
    void receivesNoMoreThanADaysMaximum() {
        room.referents.save(maelle(limits(0, 30, 2)));
        bookings.claim(NINE, "ana", MONDAY);
        bookings.hold(TEN, ANY, "bilal", MONDAY);
        assertThat(tomorrow(ANY)).isEmpty();
        assertThat(bookings.claim(HALF_PAST_NINE, "chloe", MONDAY)).isEmpty();
        assertThat(bookings.claim(HALF_PAST_NINE, "chloe", MONDAY.plus(Bookings.HOLD)))
                .isPresent();
        assertThat(bookings.claim(TEN, "ana", MONDAY.plus(Bookings.HOLD)))
                .as("moving on the same full day")
                .isPresent();
    }

    @Test
    void followsSingleDaysAndOpensHolidaysThatAreNamed() {
        var christmas = LocalDate.of(2026, 12, 25);
        var open = new SpecialDay(TOMORROW, List.of(hours("14:00", "15:00")), "");
        var closed = new SpecialDay(TOMORROW.plusDays(1), List.of(), "formation");
        var holiday = new SpecialDay(christmas, List.of(hours("10:00", "11:00")), "");
        room.referents.save(with(maelle(TestReferents.LIMITS), List.of(open, closed, holiday), List.of()));
        assertThat(tomorrow(ANY)).containsExactly("14:00", "14:30");
        var days = bookings.free(ANY, MONDAY, null, 500).stream()
                .map(slot -> slot.start().toLocalDate());
        assertThat(days).doesNotContain(TOMORROW.plusDays(1));
        var eve = christmas.minusDays(2).atStartOfDay(PARIS).toInstant();
        assertThat(bookings.claim("r1-20261225-1000", "ana", eve)).isPresent();
    }

    @Test
    void letsTheBackupReceiveOnTheirOwnDayAndHours() {
        var away = new Absence(TOMORROW, TOMORROW, "r2", "");
        room.referents.save(with(maelle(TestReferents.LIMITS), List.of(), List.of(away)));
        room.referents.save(yann(List.of(TestReferents.stretch(DayOfWeek.TUESDAY, "16:00", "17:00")), List.of()));
        assertThat(bookings.free(ANY, MONDAY, null, 4).stream().map(Slot::id))
                .containsExactly(ELEVEN, "r1-20261123-1130", "r2-20261124-1600", "r2-20261124-1630");
        assertThat(bookings.claim(NINE, "ana", MONDAY)).isEmpty();
        assertThat(bookings.claim("r2-20261124-1600", "ana", MONDAY))
                .map(Appointment::who)
                .contains("Yann");
        assertThat(store.findById("r2:2026-11-24", Document.class, Days.COLLECTION))
                .isNotNull();
    }

    @Test
    void hasNobodyWhenTheBackupIsAwayToo() {
        var away = new Absence(TOMORROW, TOMORROW, "r2", "");
        room.referents.save(with(maelle(TestReferents.LIMITS), List.of(), List.of(away)));
        room.referents.save(
                yann(TestReferents.weekdays("16:00", "17:00"), List.of(new Absence(TOMORROW, TOMORROW, "r1", ""))));
        assertThat(tomorrow(ANY)).isEmpty();
    }

    @Test
    void offersTheReferentOfTheCommune() {
        room.referents.save(yann(TestReferents.weekdays("16:00", "17:00"), List.of()));
        assertThat(free(Search.any("35238"), 1)).containsExactly("r2-20261123-1600");
        assertThat(free(Search.any("56260"), 1)).containsExactly(ELEVEN);
        assertThat(bookings.offer("35238").subjects()).hasSize(1);
    }

    @Test
    void receivesInTheVanAtBookableStopsAndNowhereElseMeanwhile() {
        room.tour.stops.add(stop(STOP, "2026-11-24T10:00", "2026-11-24T11:00", QUESTEMBERT));
        assertThat(tomorrow(ANY)).containsExactly("09:00", "10:00", "10:30", "11:30");
        assertThat(tomorrow(at(Place.VAN))).containsExactly("10:00", "10:30");
        assertThat(tomorrow(at("office"))).containsExactly("09:00", "11:30");
        assertThat(bookings.claim(TEN, "ana", MONDAY)).hasValueSatisfying(booked -> {
            assertThat(booked.stop()).isEqualTo(STOP);
            assertThat(booked.where()).isEqualTo("au camion, Questembert, place du Marché");
            assertThat(booked.place().commune()).isEqualTo("56184");
        });
        assertThat(bookings.placesAt(TEN, at(""), "", MONDAY)).isEmpty();
        assertThat(bookings.placesAt("r1-20261124-1030", at(""), "", MONDAY))
                .extracting(Place::id)
                .containsExactly(Place.VAN);
    }

    @Test
    void isNowhereElseWhileItIsNamedAsOnBoardAStopThatPeopleJustComeTo() {
        room.tour.stops.add(open("la mission locale et maëlle"));
        assertThat(tomorrow(ANY)).containsExactly("09:00", "11:30");
        assertThat(bookings.claim(TEN, "ana", MONDAY)).isEmpty();
        room.tour.stops.set(0, open("le bus santé"));
        assertThat(tomorrow(ANY)).containsExactly("09:00", "09:30", "10:00", "10:30", "11:00", "11:30");
    }

    private static Stop open(String aboard) {
        var like = stop(STOP, "2026-11-24T10:00", "2026-11-24T11:00", QUESTEMBERT);
        return new Stop(like.id(), like.start(), like.end(), like.venue(), false, aboard, false, "");
    }

    @Test
    void goesWithTheVanOnlyWhereItIsTheOneOfTheCommune() {
        room.referents.save(yann(TestReferents.weekdays("16:00", "17:00"), List.of()));
        room.tour.stops.add(
                stop(STOP, "2026-11-24T10:00", "2026-11-24T11:00", new Venue("35238", "Rennes", "gare", null)));
        assertThat(tomorrow(ANY)).containsExactly("09:00", "09:30", "10:00", "10:30", "11:00", "11:30");
        assertThat(tomorrow(Search.any("35238"))).containsExactly("10:00", "10:30", "16:00", "16:30");
    }

    @Test
    void leavesOutWhatTheReferentWouldHaveToBeAskedFor() {
        var visits = List.of(
                new Stretch(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), "home"),
                new Stretch(DayOfWeek.TUESDAY, LocalTime.of(14, 0), LocalTime.of(15, 0), "phone"));
        var maelle = maelle(TestReferents.LIMITS, HOME, PHONE);
        room.referents.save(new Referent(
                "r1",
                "Maëlle",
                List.of(),
                visits,
                List.of(),
                List.of(),
                maelle.places(),
                maelle.subjects(),
                maelle.limits()));
        assertThat(tomorrow(ANY)).containsExactly("14:00", "14:30");
        assertThat(tomorrow(at("home"))).containsExactly("09:00", "09:30");
        assertThat(tomorrow(at("office"))).isEmpty();
    }

    @Test
    void showsTheNearestToTheWishFirstAndGoesOnBehindWhatWasShown() {
        var friday = Wish.parse("w5h1000-1200").orElseThrow();
        var search = new Search(friday, "", "", "");
        var shown =
                bookings.free(search, MONDAY, null, 3).stream().map(Slot::id).toList();
        assertThat(shown).containsExactly("r1-20261127-1000", "r1-20261127-1030", "r1-20261127-1100");
        bookings.claim(shown.getLast(), "bilal", MONDAY);
        assertThat(bookings.free(search, MONDAY, shown.getLast(), 3).stream().map(Slot::id))
                .containsExactly("r1-20261127-1130", "r1-20261204-1000", "r1-20261204-1030");
        var everything = bookings.free(search, MONDAY, null, 500);
        assertThat(everything).hasSize(2 + 15 * 6 - 1);
        assertThat(everything.getLast().start().getDayOfWeek()).isNotEqualTo(DayOfWeek.FRIDAY);
    }

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), "");
    }

    private static Referent yann(List<Stretch> week, List<Absence> absences) {
        var like = TestReferents.maelle(week, TestReferents.LIMITS);
        return new Referent(
                "r2",
                "Yann",
                List.of("35238"),
                week,
                List.of(),
                absences,
                like.places(),
                like.subjects(),
                like.limits());
    }

    private static Referent with(Referent like, List<SpecialDay> days, List<Absence> absences) {
        return new Referent(
                like.id(),
                like.name(),
                like.communes(),
                like.week(),
                days,
                absences,
                like.places(),
                like.subjects(),
                like.limits());
    }
}
