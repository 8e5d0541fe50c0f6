package fr.escale.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When to remind of an appointment. */
public final class Reminders {
    /** Whoever booked this shortly before the start remembers: one reminder is enough. */
    private static final Duration FRESH = Duration.ofHours(48);

    private static final Duration SHORTLY = Duration.ofHours(2);
    private static final LocalTime DAY_BEFORE = LocalTime.of(17, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    private Reminders() {}

    /**
     * When to remind of an appointment, soonest first: the day before at 17:00 and two hours before; only the latter when
     * it was booked within 48 hours of the start. One that would fall between 21:00 and 8:00 local time comes at 8:00
     * or, when that is not before the start, at 20:00 of the evening before. None comes before the booking.
     */
    public static List<Instant> of(Appointment appointment) {
        var start = appointment.start();
        return Stream.of(dayBefore(appointment), Optional.of(shortlyBefore(start)))
                .flatMap(Optional::stream)
                .map(ZonedDateTime::toInstant)
                .filter(at -> at.isAfter(appointment.bookedAt()))
                .toList();
    }

    private static Optional<ZonedDateTime> dayBefore(Appointment appointment) {
        var start = appointment.start();
        boolean fresh =
                Duration.between(appointment.bookedAt(), start.toInstant()).compareTo(FRESH) <= 0;
        return fresh ? Optional.empty() : Optional.of(start.minusDays(1).with(DAY_BEFORE));
    }

    private static ZonedDateTime shortlyBefore(ZonedDateTime start) {
        var wished = start.minus(SHORTLY);
        if (isByDay(wished)) return wished;
        var morning = start.with(MORNING);
        return wished.isBefore(morning) && morning.isBefore(start) ? morning : lastEveningBefore(start);
    }

    private static boolean isByDay(ZonedDateTime at) {
        return !at.toLocalTime().isBefore(MORNING) && at.toLocalTime().isBefore(NIGHT);
    }

    private static ZonedDateTime lastEveningBefore(ZonedDateTime start) {
        var evening = start.with(EVENING);
        return evening.isBefore(start) ? evening : evening.minusDays(1);
    }
}
