package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A hold keeps others out for its ten minutes, and for no longer. */
class EndedHoldTest extends RoomTest {
    private static final String HALF_PAST_ELEVEN = "r1-20261123-1130";

    @Test
    void holdsASlotForOneWhileOthersWait() {
        var until = MONDAY.plusSeconds(600);
        assertThat(bookings.hold(ELEVEN, ANY, "ana", MONDAY)).isPresent();
        assertThat(bookings.hold(ELEVEN, ANY, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim(ELEVEN, "bilal", until.minusMillis(1))).isEmpty();
        assertThat(ids(bookings.free(ANY, MONDAY, null, 1))).containsExactly(HALF_PAST_ELEVEN);
        assertThat(bookings.claim(ELEVEN, "ana", MONDAY)).isPresent();
    }

    @Test
    void treatsAnEndedHoldAsFree() {
        var until = MONDAY.plusSeconds(600);
        bookings.hold(ELEVEN, ANY, "ana", MONDAY);
        assertThat(bookings.claim(ELEVEN, "bilal", until)).isPresent();
        assertThat(bookings.claim(ELEVEN, "ana", until)).isEmpty();
    }

    @Test
    void doesNotGatherEndedHolds() {
        for (int i = 0; i < 5; i++) {
            var now = MONDAY.minusSeconds(600L * (5 - i));
            assertThat(bookings.hold(ELEVEN, ANY, "ana" + i, now)).isPresent();
        }
        assertThat(TestRoom.days(store).read(new DayId("r1", TODAY)).taken()).hasSize(1);
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(Slot::id).toList();
    }
}
