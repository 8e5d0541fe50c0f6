package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A time with a referent that somebody has, or asks for.
 *
 * @param conversation whose it is; empty when the referent wrote it down for somebody who does not write to us
 * @param start with the zone it was promised in
 * @param referent their id
 * @param who the referent's first name
 * @param where the place in words, with its address
 * @param note from the referent, for staff only; may be empty
 * @param stop the tour's stop it is at; empty elsewhere
 * @param bookedAt when it was booked, or asked for
 * @param revision counts its changes, for calendars
 * @param uid names it for calendars: 12 characters of a–z and 0–9, the same wherever it is moved
 */
public record Appointment(
        String slot,
        String conversation,
        ZonedDateTime start,
        Duration length,
        Subject subject,
        Place place,
        String where,
        String referent,
        String who,
        String note,
        Lift lift,
        String stop,
        Standing standing,
        Instant bookedAt,
        int revision,
        String uid) {
    public boolean isAsked() {
        return standing == Standing.ASKED;
    }
}
