package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** The program dies while somebody moves to another time. */
class CutMoveTest extends RoomTest {
    @ParameterizedTest(name = "dies after {0} writes")
    @ValueSource(ints = {0, 1, 2})
    void neverLosesOrDoublesAnAppointmentWhenAMoveIsCutOff(int writes) {
        bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.claim(NINE, "bilal", MONDAY);
        var dying = bookings(CutStore.after(writes, store));
        var later = MONDAY.plusSeconds(60);
        assertThatThrownBy(() -> dying.claim("r1-20261124-1000", "ana", later)).isInstanceOf(CutStore.Cut.class);

        var found = bookings.next("ana", later);
        assertThat(found).map(Appointment::slot).contains(writes < 2 ? ELEVEN : "r1-20261124-1000");
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::conversation)
                .containsExactlyInAnyOrder("ana", "bilal");
        assertThat(bookings.claim("r1-20261124-1000", "ana", later)).isPresent();
        assertThat(bookings.claim(ELEVEN, "chloe", later)).isPresent();
    }

    @Test
    void movesBackWhenTheOldButtonIsPressedAfterACut() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var later = MONDAY.plusSeconds(60);
        var dying = bookings(CutStore.after(2, store));
        assertThatThrownBy(() -> dying.claim(NINE, "ana", later)).isInstanceOf(CutStore.Cut.class);

        assertThat(bookings.claim(ELEVEN, "ana", later.plusSeconds(60))).isPresent();
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::slot)
                .containsExactly(ELEVEN);
    }

    private Bookings bookings(MongoOperations on) {
        return room.on(on).bookings();
    }
}
