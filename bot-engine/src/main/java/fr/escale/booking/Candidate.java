package fr.escale.booking;

import fr.escale.availability.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A slot there is by rule, free or not.
 *
 * @param place where, if nothing else is chosen
 * @param anywhere whether it can be at any of the referent's places
 * @param stop the tour's stop it is at; empty elsewhere
 * @param closing when the hours that it is in end
 */
record Candidate(
        String referent,
        ZonedDateTime start,
        Duration length,
        Place place,
        boolean anywhere,
        String stop,
        Instant closing) {
    DayId day() {
        return new DayId(referent, start.toLocalDate());
    }

    Span span() {
        return Span.of(start, length);
    }

    Candidate at(Place other) {
        return new Candidate(referent, start, length, other, anywhere, stop, closing);
    }

    Candidate from(ZonedDateTime other) {
        return new Candidate(referent, other, length, place, anywhere, stop, closing);
    }

    /** The same for that long; empty when the hours end before. */
    Optional<Candidate> lasting(Duration other) {
        boolean fits = !start.toInstant().plus(other).isAfter(closing);
        return fits ? Optional.of(new Candidate(referent, start, other, place, anywhere, stop, closing)) : Optional.empty();
    }

    boolean isAtStop() {
        return !stop.isEmpty();
    }

    Slot slot() {
        return new Slot(SlotId.of(referent, start).text(), start, length, place);
    }
}
