package fr.escale.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The bot stays with somebody who was in danger, until a human is there or they turn to something else.
 *
 * @param last when they last wrote
 * @param said how often something was said meanwhile
 */
public record Vigil(Plight plight, Instant last, int said) {
    /** After so long a silence, what they write next is about something else. */
    private static final Duration LONGEST_SILENCE = Duration.ofHours(12);

    /** One that begins now; what an earlier one knew of the person is kept. */
    public static Vigil over(Plight plight, Optional<Vigil> earlier, Instant now) {
        return new Vigil(earlier.map(vigil -> plight.after(vigil.plight)).orElse(plight), now, 0);
    }

    public boolean lastsAt(Instant now) {
        return now.isBefore(last.plus(LONGEST_SILENCE));
    }

    /** They wrote again, and something was said. */
    public Vigil goesOn(Instant now) {
        return new Vigil(plight, now, said + 1);
    }
}
