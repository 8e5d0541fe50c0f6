package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Venue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What referents write down, and what those concerned hear of it. */
class DiaryTest extends RoomTest {
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
    void movesToAnotherDayAndTells() {
        var booked = bookings.claim(TEN, "ana", MONDAY).orElseThrow();
        var moved = done(diary.move(TEN, "r1", TOMORROW.plusDays(1).atTime(18, 0), 45, MONDAY));
        assertThat(moved.slot()).isEqualTo("r1-20261125-1800");
        assertThat(moved.uid()).isEqualTo(booked.uid());
        assertThat(moved.revision()).isGreaterThan(booked.revision());
        assertThat(moved.bookedAt()).isEqualTo(booked.bookedAt());
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::slot).contains(moved.slot());
        assertThat(told()).containsExactly("ana MOVED " + moved.slot());
        assertThat(bookings.claim(TEN, "bilal", MONDAY)).isPresent();
        assertThat(diary.move(NINE, "r1", TOMORROW.atTime(8, 0), 30, MONDAY)).isEqualTo(new Change.Gone());
    }

    @Test
    void tellsWhoSeesSomebodyElseAtTheSameTime() {
        var maelle = room.referents.find("r1").orElseThrow();
        room.referents.save(new Referent(
                "r2",
                "Sami",
                List.of("56184"),
                maelle.week(),
                List.of(),
                List.of(),
                maelle.places(),
                maelle.subjects(),
                maelle.limits()));
        bookings.claim(TEN, "ana", MONDAY);
        done(diary.move(TEN, "r2", TOMORROW.atTime(10, 0), 30, MONDAY));
        assertThat(told()).containsExactly("ana MOVED r2-20261124-1000");
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::who).contains("Sami");
    }

    @Test
    void movesOnTheSameDayOverItself() {
        bookings.claim(TEN, "ana", MONDAY);
        var longer = done(diary.move(TEN, "r1", TOMORROW.atTime(10, 0), 60, MONDAY));
        assertThat(longer.length()).isEqualTo(Duration.ofHours(1));
        assertThat(told()).as("the same start is no news").isEmpty();
        done(diary.move(TEN, "r1", TOMORROW.atTime(10, 15), 60, MONDAY));
        assertThat(told()).containsExactly("ana MOVED r1-20261124-1015");
        assertThat(taken(TOMORROW)).hasSize(1);
    }

    @ParameterizedTest(name = "dies after {0} writes")
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void neverLosesOrDoublesWhatIsMovedWhenItIsCutOff(int writes) {
        diary.create("r1", TOMORROW.atTime(10, 0), 30, TestReferents.OFFICE, "", "note", MONDAY);
        bookings.claim(NINE, "ana", MONDAY);
        told();
        var dying = room.on(CutStore.after(writes, store)).diary();
        try {
            dying.move(TEN, "r1", TOMORROW.plusDays(1).atTime(18, 0), 30, MONDAY);
            dying.move(NINE, "r1", TOMORROW.plusDays(1).atTime(9, 0), 30, MONDAY);
        } catch (CutStore.Cut died) {
            assertThat(died).isNotNull();
        }
        bookings.untold(MONDAY);
        var kept = diary.between(TOMORROW, TOMORROW.plusDays(1));
        assertThat(kept).extracting(Appointment::conversation).containsExactlyInAnyOrder("", "ana");
        assertThat(kept).extracting(Appointment::uid).doesNotHaveDuplicates();
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
    void answersARequest() {
        room.referents.save(maelle(TestReferents.LIMITS, PHONE, HOME));
        bookings.hold(TEN, at("home"), "ana", MONDAY);
        bookings.claim(TEN, "ana", MONDAY);
        bookings.hold(NINE, at("home"), "bilal", MONDAY);
        bookings.claim(NINE, "bilal", MONDAY);
        assertThat(done(diary.accept(TEN, null, "", MONDAY)).standing()).isEqualTo(Standing.BOOKED);
        assertThat(done(diary.accept(TEN, null, "", MONDAY)).standing()).isEqualTo(Standing.BOOKED);
        assertThat(done(diary.accept(NINE, PHONE, "Je t’appelle.", MONDAY)).where())
                .isEqualTo("au téléphone");
        assertThat(told()).containsExactlyInAnyOrder("ana ACCEPTED " + TEN, "bilal OTHER_PLACE " + NINE);
        assertThat(diary.asked(MONDAY)).isEmpty();
    }

    @Test
    void looksForALift() {
        assertThat(bookings.askLift("ana", MONDAY)).isEmpty();
        bookings.claim(TEN, "ana", MONDAY);
        assertThat(bookings.askLift("ana", MONDAY)).map(Appointment::lift).contains(Lift.ASKED);
        assertThat(bookings.askLift("ana", MONDAY)).isPresent();
        assertThat(diary.asked(MONDAY)).hasSize(1);
        done(diary.lift(TEN, true, "Sami te prend à 9 h 40.", MONDAY));
        assertThat(told()).containsExactly("ana LIFT_FOUND " + TEN);
        assertThat(bookings.askLift("ana", MONDAY)).map(Appointment::lift).contains(Lift.FOUND);
        assertThat(diary.asked(MONDAY)).isEmpty();
    }

    @Test
    void asksForTheLiftAgainWhenThePersonMoves() {
        diary.create("r1", TOMORROW.atTime(9, 0), 30, TestReferents.OFFICE, "ana", "vient avec sa mère", MONDAY);
        bookings.askLift("ana", MONDAY);
        done(diary.lift(NINE, true, "", MONDAY));
        assertThat(bookings.claim(TEN, "ana", MONDAY)).hasValueSatisfying(moved -> {
            assertThat(moved.lift()).isEqualTo(Lift.ASKED);
            assertThat(moved.note()).isEqualTo("vient avec sa mère");
        });
        assertThat(diary.asked(MONDAY)).extracting(Appointment::slot).containsExactly(TEN);
    }

    @Test
    void marksWhoCameAndTakesItBack() {
        bookings.claim(NINE, "ana", MONDAY);
        assertThat(diary.mark(NINE, Standing.MISSED, NINE_TOMORROW.minusSeconds(1)))
                .isEqualTo(new Change.Gone());
        done(diary.mark(NINE, Standing.MISSED, NINE_TOMORROW));
        assertThat(bookings.untold(NINE_TOMORROW)).extracting(News::what).containsExactly(News.What.MISSED);
        done(diary.mark(NINE, Standing.BOOKED, NINE_TOMORROW));
        assertThat(bookings.untold(NINE_TOMORROW)).isEmpty();
        assertThat(done(diary.mark(NINE, Standing.CAME, NINE_TOMORROW)).standing())
                .isEqualTo(Standing.CAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "ASKED", "CANCELLED"})
    void marksNobodyAsWhatCannotBecomeOfThem(Standing standing) {
        assertThatThrownBy(() -> diary.mark(NINE, standing, NINE_TOMORROW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void warnsOfShortGaps() {
        room.referents.save(maelle(limits(10, 30, 50), CAFE));
        var first = done(diary.create("r1", TOMORROW.atTime(9, 0), 30, TestReferents.OFFICE, "", "", MONDAY));
        var second = done(diary.create("r1", TOMORROW.atTime(9, 35), 30, TestReferents.OFFICE, "", "", MONDAY));
        var third = done(diary.create("r1", TOMORROW.atTime(10, 30), 30, CAFE, "", "", MONDAY));
        assertThat(diary.tooNear(first)).containsExactly(second);
        assertThat(diary.tooNear(second)).containsExactlyInAnyOrder(first, third);
        assertThat(diary.tooNear(third)).containsExactly(second);
    }

    @Test
    void saysWhenThereIsNoFreeTimeForASubject() {
        var full = maelle(new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 21, 50, 1));
        room.referents.save(full);
        assertThat(diary.lacks(MONDAY)).isEmpty();
        diary.create("r1", TODAY.atTime(9, 30), 150, TestReferents.OFFICE, "", "", MONDAY);
        diary.create("r1", TOMORROW.atTime(9, 30), 120, TestReferents.OFFICE, "", "", MONDAY);
        assertThat(diary.lacks(MONDAY)).containsExactly(new Diary.Lack("r1", "Mes papiers", 1));
    }

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
    void forgetsNewsOfWhatHasBegun() {
        bookings.claim(TEN, "ana", MONDAY);
        diary.cancel(TEN, "", MONDAY);
        assertThat(bookings.untold(NINE_TOMORROW)).hasSize(1);
        assertThat(bookings.untold(NINE_TOMORROW.plusSeconds(3_600))).isEmpty();
        bookings.untold(NINE_TOMORROW.plusSeconds(3_600));
        assertThat(store.findAll(Document.class, DueDays.COLLECTION)).isEmpty();
    }

    private static Appointment done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).appointment();
    }

    /** All news, which are then told. */
    private List<String> told() {
        var news = bookings.untold(MONDAY);
        news.forEach(bookings::told);
        assertThat(bookings.untold(MONDAY)).isEmpty();
        return news.stream()
                .map(one -> one.conversation() + " " + one.what() + " " + one.slot())
                .toList();
    }
}
