package fr.escale.tour;

import fr.escale.territory.Point;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop, seen from where somebody is.
 *
 * @param kilometres as the crow flies; null when we do not know where one of the two is
 */
public record Nearby(Stop stop, @Nullable Double kilometres) {
    /** So far one goes to a stop; farther ones come after. */
    private static final double NEAR_KM = 15;

    /**
     * The stops of one's own commune and those nearby first, soonest first; then the others, soonest first.
     *
     * @param from where somebody is; null when we do not know
     * @param commune the INSEE code of theirs; null when we do not know
     */
    static List<Nearby> sorted(List<Stop> stops, @Nullable Point from, @Nullable String commune) {
        return stops.stream()
                .map(stop -> new Nearby(stop, kilometres(stop, from)))
                .sorted(Comparator.comparing((Nearby seen) -> !seen.isNear(commune))
                        .thenComparing(seen -> seen.stop().start())
                        .thenComparing(seen -> seen.stop().id()))
                .toList();
    }

    private boolean isNear(@Nullable String commune) {
        return stop.venue().commune().equals(commune) || kilometres != null && kilometres <= NEAR_KM;
    }

    private static @Nullable Double kilometres(Stop stop, @Nullable Point from) {
        var there = stop.venue().point();
        return from == null || there == null ? null : from.kilometresTo(there);
    }
}
