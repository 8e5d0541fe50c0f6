package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program dies after any write between a tap and the confirmed appointment. */
class CutTest extends RoomTest {
    @ParameterizedTest(name = "dies after {0} writes")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void noSlotIsLostOrDoubled(int writes) {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var later = MONDAY.plusSeconds(60);
        cut(writes, dying -> {
            dying.hold(NINE, ANY, "ana", later);
            dying.hold("r1-20261125-0900", ANY, "ana", later);
            dying.claim("r1-20261125-0900", "ana", later);
        });

        assertThat(bookings.next("ana", later)).isPresent();
        assertThat(diary.between(TODAY, TODAY.plusDays(2))).hasSize(1);
        assertThat(bookings.claim("r1-20261125-0900", "ana", later.plusSeconds(60)))
                .as("the same button again")
                .isPresent();
        assertThat(diary.between(TODAY, TODAY.plusDays(2)))
                .extracting(Appointment::slot)
                .containsExactly("r1-20261125-0900");

        var afterwards = later.plus(Bookings.HOLD).plusSeconds(60);
        for (var slot : List.of(NINE, HALF_PAST_NINE, "r1-20261125-0930")) {
            assertThat(bookings.claim(slot, "b" + slot, afterwards)).as(slot).isPresent();
        }
        assertThat(bookings.claim("r1-20261125-0900", "bilal", afterwards)).isEmpty();
    }

    @ParameterizedTest(name = "dies after {0} writes")
    @ValueSource(ints = {0, 1, 2, 3})
    void aCancelledSlotIsFreeOrStillHad(int writes) {
        bookings.claim(NINE, "ana", MONDAY);
        cut(writes, dying -> dying.cancel("ana", MONDAY));
        var stands = bookings.next("ana", MONDAY).isPresent();
        assertThat(bookings.claim(NINE, "bilal", MONDAY).isPresent()).isNotEqualTo(stands);
        assertThat(diary.between(TOMORROW, TOMORROW)).hasSize(1);
    }

    private interface Deed {
        void on(Bookings dying);
    }

    private void cut(int writes, Deed deed) {
        try {
            deed.on(room.on(CutStore.after(writes, store)).bookings());
        } catch (CutStore.Cut died) {
            assertThat(died).isNotNull();
        }
    }
}
