package fr.escale.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A booked time with the referent.
 *
 * @param conversation whose it is
 * @param start with the zone it was promised in
 * @param bookedAt when it was booked
 */
public record Appointment(
        String slot,
        String conversation,
        ZonedDateTime start,
        Duration length,
        String where,
        String who,
        Instant bookedAt) {}
