package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How the days lie in the store: what is written, what is read of earlier, what is left of nobody. */
class KeptDaysTest extends RoomTest {
    private static final String HALF_PAST_ELEVEN = "r1-20261123-1130";

    @Test
    void storesTheInstantTheZoneAndTheTimeAsPromised() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var day = store.findById("r1:2026-11-23", Document.class, Days.COLLECTION);
        assertThat(day).isNotNull();
        assertThat(day.getList("taken", Document.class).getFirst())
                .containsEntry("start", Date.from(Instant.parse("2026-11-23T10:00:00Z")))
                .containsEntry("zone", "Europe/Paris")
                .containsEntry("promised", "2026-11-23T11:00");
    }

    /** Written as it was before there were versions, subjects and places. */
    @Test
    void goesOnWithDaysOfEarlier() {
        var old = new Document("slot", NINE)
                .append("conversation", "ana")
                .append("state", "BOOKED")
                .append("start", Date.from(Instant.parse("2026-11-24T08:00:00Z")))
                .append("end", Date.from(Instant.parse("2026-11-24T08:30:00Z")))
                .append("zone", "Europe/Paris")
                .append("promised", "2026-11-24T09:00")
                .append("since", Date.from(MONDAY));
        store.save(new Document("_id", "r1:2026-11-24").append("taken", List.of(old)), Days.COLLECTION);
        store.save(new Document("_id", "ana").append("slots", List.of(NINE)), Traces.CONVERSATIONS);
        assertThat(bookings.claim(NINE, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim("r1-20261124-0930", "bilal", MONDAY)).isPresent();
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::slot).contains(NINE);
        assertThat(bookings.cancel("ana", MONDAY)).isPresent();
        assertThat(bookings.claim(NINE, "chloe", MONDAY)).isPresent();
    }

    @Test
    void leavesNoTraceOfAnErasedConversation() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.hold(HALF_PAST_ELEVEN, ANY, "ana", MONDAY);
        bookings.claim(NINE, "bilal", MONDAY);
        bookings.erase("ana", MONDAY);
        assertThat(everything()).doesNotContain("ana").contains("bilal");
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isPresent();
    }

    private static String everything() {
        return store.findAll(Document.class, Days.COLLECTION)
                + store.findAll(Document.class, Traces.CONVERSATIONS).toString();
    }
}
