package fr.escale.booking;

import java.time.Duration;
import java.time.Instant;

/** A stretch of a day that came free, for those who wait. */
record Freed(Instant start, Instant end, Instant at) {
    /** Who waits has been told by then. */
    static final Duration KEPT = Duration.ofHours(24);

    static Freed of(Taken taken, Instant at) {
        return new Freed(taken.span().start(), taken.span().end(), at);
    }
}
