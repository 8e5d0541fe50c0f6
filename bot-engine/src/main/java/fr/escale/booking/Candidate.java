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
record Candidate(String referent, Span span, Place place, boolean anywhere, String stop, Instant closing) {
    DayId day() {
        return new DayId(referent, span.promised().toLocalDate());
    }

    ZonedDateTime start() {
        return span.promisedStart();
    }

    Duration length() {
        return span.length();
    }

    Candidate at(Place other) {
        return new Candidate(referent, span, other, anywhere, stop, closing);
    }

    Candidate at(Span other) {
        return new Candidate(referent, other, place, anywhere, stop, closing);
    }

    /** The same for that long; empty when the hours end before. */
    Optional<Candidate> lasting(Duration other) {
        var longer = Span.of(start(), other);
        return longer.end().isAfter(closing) ? Optional.empty() : Optional.of(at(longer));
    }

    boolean isAtStop() {
        return !stop.isEmpty();
    }

    Slot slot() {
        return new Slot(SlotId.of(referent, start()).text(), start(), length(), place);
    }
}
