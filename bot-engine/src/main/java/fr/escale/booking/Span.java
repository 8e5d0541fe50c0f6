package fr.escale.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From when to when. Kept as instants, which are compared, and as the zone and the local time that were promised, which
 * hold even if the law changes the zone's clock meanwhile.
 */
record Span(Instant start, Instant end, ZoneId zone, LocalDateTime promised) {
    static Span of(ZonedDateTime start, Duration length) {
        var begin = start.toInstant();
        return new Span(begin, begin.plus(length), start.getZone(), start.toLocalDateTime());
    }

    ZonedDateTime promisedStart() {
        return promised.atZone(zone);
    }

    Duration length() {
        return Duration.between(start, end);
    }

    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && end.isAfter(from);
    }

    /** So much real time later, for as long. */
    Span later(Duration step) {
        return of(start.plus(step).atZone(zone), length());
    }

    /** The same where the clock is known not to change until then: zones are slow to ask. */
    Span laterByTheWall(Duration step) {
        return new Span(start.plus(step), end.plus(step), zone, promised.plus(step));
    }

    boolean hasSameOffsetAt(Instant other) {
        var rules = zone.getRules();
        return rules.getOffset(start).equals(rules.getOffset(other));
    }

    /** Whether it does not begin in an hour that the clock shows for the second time. */
    boolean isUnambiguous() {
        return promisedStart().toInstant().equals(start);
    }

    boolean isWithin(Instant from, Instant to) {
        return !start.isBefore(from) && !end.isAfter(to);
    }

    boolean overlaps(Span other) {
        return overlaps(other.start, other.end);
    }
}
