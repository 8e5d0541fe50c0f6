package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Referent;
import fr.escale.booking.Diary.Change;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What referents move, and who hears of it. */
class DiaryMoveTest extends DiaryRoomTest {
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
        samiReceivesToo();
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
    void whatWasWithSomebodyWhoHasLeftGoesToWhoIsThere() {
        samiReceivesToo();
        bookings.claim(TEN, "ana", MONDAY);
        done(diary.move(TEN, "r2", TOMORROW.atTime(10, 0), 30, MONDAY));
        told();
        room.referents.remove("r2");
        var moved = done(diary.move("r2-20261124-1000", "r2", TOMORROW.atTime(11, 0), 30, MONDAY));
        assertThat(moved.slot()).isEqualTo("r1-20261124-1100");
        assertThat(moved.who()).isEqualTo("Maëlle");
        assertThat(told()).containsExactly("ana MOVED r1-20261124-1100");
        assertThat(diary.between(TOMORROW, TOMORROW)).hasSize(1);
        assertThat(diary.move("r1-20261124-1100", "r99", TOMORROW.atTime(9, 0), 30, MONDAY))
                .isEqualTo(new Change.Gone());
    }

    private void samiReceivesToo() {
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
    }
}
