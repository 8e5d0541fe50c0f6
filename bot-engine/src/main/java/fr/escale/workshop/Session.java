package fr.escale.workshop;

import java.time.ZonedDateTime;

/** One meeting of a workshop, with the zone it was promised in. */
public record Session(ZonedDateTime start, ZonedDateTime end) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Session {
        if (!start.isBefore(end)) throw new IllegalArgumentException("A session ends after it begins");
    }
}
