package fr.escale.booking;

import java.time.Instant;

/** Follows the van: what is booked at a stop that does not take place, or moved, changes with it. */
record StopChanges(Days days, Traces stops, Receivers receivers) {
    void follow(Instant now) {}
}
