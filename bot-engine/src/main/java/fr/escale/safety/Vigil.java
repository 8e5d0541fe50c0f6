package fr.escale.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bot stays with somebody who was in danger, until a human is there or they turn to something else.
 *
 * @param last when they last wrote
 * @param said how often something was said meanwhile
 * @param told every danger they told of since it began
 */
public record Vigil(Plight plight, Instant last, int said, Set<Danger> told) {
    /** After so long a silence, what they write next is about something else. */
    private static final Duration LONGEST_SILENCE = Duration.ofHours(12);

    /** Where somebody who hurts them may read along, or where nobody knows. */
    private static final Set<Danger> AT_HOME =
            Set.of(Danger.VIOLENCE, Danger.SEXUAL_VIOLENCE, Danger.MINOR_IN_DANGER, Danger.FORCED_MARRIAGE);

    /** What was written before {@code told} was kept has no such part. */
    public Vigil {
        told = told == null ? Set.of(plight.danger()) : Set.copyOf(told);
    }

    /** One that begins now; what an earlier one knew of the person is kept. */
    public static Vigil over(Plight plight, Optional<Vigil> earlier, Instant now) {
        var told = Stream.concat(Stream.of(plight.danger()), earlier.stream().flatMap(vigil -> vigil.told.stream()))
                .collect(Collectors.toSet());
        return new Vigil(earlier.map(vigil -> plight.after(vigil.plight)).orElse(plight), now, 0, told);
    }

    public boolean lastsAt(Instant now) {
        return now.isBefore(last.plus(LONGEST_SILENCE));
    }

    /** They wrote again, and something was said. */
    public Vigil goesOn(Instant now) {
        return new Vigil(plight, now, said + 1, told);
    }

    /**
     * Whether asking them on the day after may put nobody in danger: never after violence at home, and not when they
     * could not speak.
     */
    public boolean mayBeAskedLater() {
        return told.stream().noneMatch(AT_HOME::contains) && !plight.has(Sign.CANNOT_SPEAK);
    }
}
