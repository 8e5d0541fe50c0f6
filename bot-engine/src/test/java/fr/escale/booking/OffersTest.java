package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered to everybody, and what is refused: past, closed, too far, or had by somebody. */
class OffersTest extends RoomTest {
    private static final String HALF_PAST_ELEVEN = "r1-20261123-1130";

    @Test
    void offersTheNearestSlotsAfterTheNotice() {
        assertThat(ids(bookings.free(ANY, MONDAY, null, 3))).containsExactly(ELEVEN, HALF_PAST_ELEVEN, NINE);
        assertThat(ids(bookings.free(ANY, MONDAY, ELEVEN, 1))).containsExactly(HALF_PAST_ELEVEN);
        assertThat(ids(bookings.free(ANY, MONDAY, "forged", 1))).containsExactly(ELEVEN);
    }

    @Test
    void offersNothingBeyondTheHorizon() {
        var all = bookings.free(ANY, MONDAY, null, 1_000);
        assertThat(all.getLast().start().toLocalDate()).isEqualTo(TODAY.plusDays(21));
        assertThat(all).hasSize(2 + 15 * 6);
    }

    @Test
    void offersNoSlotThatSomebodyHas() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        assertThat(ids(bookings.free(ANY, MONDAY, null, 1))).containsExactly(HALF_PAST_ELEVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r1-20261123-0830",
                "r1-20261123-1115",
                "r1-20261123-1200",
                "r1-20261122-0900",
                "r1-20231124-0900",
                "r99-20261124-0900",
                "r1-20260230-0900",
                "r1-20261128-0900",
                "r1-20261225-0900",
                "r1-20270111-0900",
                "r9-20261124-0900",
                "r1-20261123-0900"
            })
    void refusesWhatIsPastClosedTooFarOrNoSlotOfOurs(String slot) {
        assertThat(bookings.claim(slot, "ana", MONDAY)).isEmpty();
        assertThat(store.findAll(Document.class, Days.COLLECTION)).isEmpty();
    }

    @Test
    void waitsALittleForWhoThinksAnOfferOver() {
        assertThat(bookings.claim(ELEVEN, "ana", MONDAY.plusSeconds(30 * 60))).isPresent();
        assertThat(bookings.claim(HALF_PAST_ELEVEN, "bilal", MONDAY.plusSeconds(61 * 60)))
                .isEmpty();
    }

    @Test
    void refusesASlotThatOverlapsOneTakenUnderOtherHours() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var week = List.of(TestReferents.stretch(DayOfWeek.MONDAY, "09:15", "12:15"));
        room.referents.save(TestReferents.maelle(week, TestReferents.LIMITS));
        assertThat(bookings.claim("r1-20261123-1115", "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim("r1-20261123-1145", "bilal", MONDAY)).isPresent();
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(Slot::id).toList();
    }
}
