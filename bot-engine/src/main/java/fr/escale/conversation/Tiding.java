package fr.escale.conversation;

import fr.escale.booking.Bookings.News;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happened to what a person had planned, and that they have yet to be told.
 *
 * @param what a stop of the tour, a workshop or an appointment
 * @param id which one
 * @param mark which of its news
 */
record Tiding(What what, String id, String mark) {
    enum What {
        STOP,
        WORKSHOP,
        /** {@code mark} begins with what has happened, as {@link fr.escale.booking.Bookings.News.What} names it. */
        APPOINTMENT
    }

    /** Whether who does not hear of it comes for nothing, at the wrong time or to the wrong place. */
    boolean changesAPlan() {
        return what == What.APPOINTMENT
                && Stream.of(News.What.CANCELLED, News.What.MOVED, News.What.OTHER_PLACE)
                        .anyMatch(change -> mark.startsWith(change + ":"));
    }

    String text() {
        return String.join(":", what.name().toLowerCase(Locale.ROOT), id, mark);
    }

    /** Empty for anything that {@link #text} did not write. */
    static Optional<Tiding> read(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "stop" -> Optional.of(new Tiding(What.STOP, parts[1], parts[2]));
            case "appointment" -> Optional.of(new Tiding(What.APPOINTMENT, parts[1], parts[2]));
            case "workshop" -> Optional.of(new Tiding(What.WORKSHOP, parts[1], parts[2]));
            default -> Optional.empty();
        };
    }
}
