package fr.escale.booking;

import fr.escale.availability.Place;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A slot there is by rule, free or not.
 *
 * @param place where, if nothing else is chosen
 * @param anywhere whether it can be at any of the referent's places
 * @param stop the tour's stop it is at; empty elsewhere
 */
record Candidate(String referent, ZonedDateTime start, Duration length, Place place, boolean anywhere, String stop) {
    DayId day() {
        return new DayId(referent, start.toLocalDate());
    }

    Span span() {
        return Span.of(start, length);
    }

    Candidate at(Place other) {
        return new Candidate(referent, start, length, other, anywhere, stop);
    }

    boolean isAtStop() {
        return !stop.isEmpty();
    }

    Slot slot() {
        return new Slot(SlotId.of(referent, start).text(), start, length, place);
    }
}
