package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.booking.Diary.Change;
import java.time.Instant;
import java.util.List;

/** The room for what referents do on their days. */
abstract class DiaryRoomTest extends RoomTest {
    static final Instant NINE_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");

    static Appointment done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).appointment();
    }

    /** All news, moves too, which are then told. */
    List<String> told() {
        var soon = MONDAY.plus(Due.SECOND_THOUGHTS);
        var news = bookings.untold(soon);
        news.forEach(bookings::told);
        assertThat(bookings.untold(soon)).isEmpty();
        return news.stream()
                .map(one -> one.conversation() + " " + one.what() + " " + one.slot())
                .toList();
    }
}
