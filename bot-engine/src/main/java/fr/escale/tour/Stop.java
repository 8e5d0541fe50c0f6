package fr.escale.tour;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * The van, or the team, at a place for some hours of one day.
 *
 * @param id names it to the outer world, at most 20 characters of a–z, 0–9 and hyphen; it stays when the stop is moved
 * @param bookable by appointment; otherwise open to whoever comes
 * @param aboard who is on board; may be empty
 * @param cancelled it does not take place
 * @param changed the mark of the last time it was cancelled, moved or put back; empty when it stands as planned
 */
public record Stop(
        String id,
        ZonedDateTime start,
        ZonedDateTime end,
        Venue venue,
        boolean bookable,
        String aboard,
        boolean cancelled,
        String changed) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** Whether somebody of that name is named as on board, by the first word of it: "Léa et la mission locale". */
    public boolean isWith(String name) {
        var first = BETWEEN_WORDS.splitAsStream(name).findFirst().orElse("");
        return !first.isEmpty() && BETWEEN_WORDS.splitAsStream(aboard).anyMatch(first::equalsIgnoreCase);
    }

    /** Whether one can still go there: it is not over. */
    public boolean isComing(Instant now) {
        return end.toInstant().isAfter(now);
    }
}
