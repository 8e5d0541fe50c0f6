package fr.escale.booking;

import fr.escale.availability.Referent;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A slot by rule, and what has to be known to give it to somebody.
 *
 * @param stops where the referent is with the van that day
 */
record Known(Referent referent, Candidate candidate, List<Stop> stops) {
    /** Who was offered a slot and thinks it over still gets it when its notice has just run out. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Whether that day has room for it. */
    boolean isFree(Day day, String conversation, Instant now) {
        return !day.isFull(referent.limits().mostADay(), conversation, now)
                && day.obstacle(candidate.span(), candidate.place(), conversation, spacing(), now)
                        .isEmpty();
    }

    /** Whether it is early enough to be offered. */
    boolean isOffered(Instant now) {
        return !start().isBefore(now.plus(referent.limits().notice()));
    }

    /** Whether it is early enough to be taken by who was offered it. */
    boolean isClaimable(Instant now) {
        var notice = referent.limits().notice();
        var last = notice.compareTo(PATIENCE) > 0 ? notice.minus(PATIENCE) : Duration.ZERO;
        return start().isAfter(now) && !start().isBefore(now.plus(last));
    }

    /** Whether the way from the van, or back to it, leaves time for it. */
    boolean isReachable() {
        return candidate.isAtStop()
                || stops.isEmpty()
                || !Grid.isElsewhere(candidate.span(), candidate.place(), stops, spacing());
    }

    /** Whether that came free where it is, or so near that it stood in its way. */
    boolean isAround(Freed freed) {
        var way = referent.limits().travel();
        return candidate.span().overlaps(freed.start().minus(way), freed.end().plus(way));
    }

    Known at(Candidate other) {
        return new Known(referent, other, stops);
    }

    Choice choice(String subject) {
        return new Choice(referent.subject(subject), candidate.place(), candidate.stop(), referent.name());
    }

    Instant start() {
        return candidate.span().start();
    }

    private Spacing spacing() {
        return Spacing.of(referent.limits());
    }
}
