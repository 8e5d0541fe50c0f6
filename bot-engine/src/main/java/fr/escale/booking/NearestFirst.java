package fr.escale.booking;

import fr.escale.wish.Wish;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a wish shows slots: those that fit, soonest first; then the others, the nearest first. What was shown
 * is known by its place in that order: it may be taken by now, and the list goes on behind it all the same.
 */
final class NearestFirst {
    private static final Comparator<Rank> ORDER =
            Comparator.comparingLong(Rank::far).thenComparing(Rank::start).thenComparing(Rank::referent);

    private final Wish wish;
    private final Optional<Rank> shown;

    /** @param after the id of the last slot shown; anything else means from the first */
    NearestFirst(Wish wish, @Nullable String after) {
        this.wish = wish;
        this.shown = Optional.ofNullable(after)
                .flatMap(SlotId::parse)
                .map(slot -> rank(slot.day().atTime(slot.time()), slot.referent()));
    }

    private record Rank(long far, LocalDateTime start, String referent) {}

    private record Ranked(Rank rank, Known known) {}

    /** Those that fit, behind what was shown. */
    List<Known> fitting(List<Known> soonestFirst) {
        return soonestFirst.stream()
                .filter(known -> fits(known) && (shown.isEmpty() || isBehind(rank(known))))
                .toList();
    }

    /** Those that do not, behind what was shown. How far they are takes some reckoning. */
    List<Known> others(List<Known> soonestFirst) {
        return soonestFirst.stream()
                .filter(known -> !fits(known))
                .map(known -> new Ranked(rank(known), known))
                .filter(ranked -> isBehind(ranked.rank()))
                .sorted(Comparator.comparing(Ranked::rank, ORDER))
                .map(Ranked::known)
                .toList();
    }

    private boolean fits(Known known) {
        return wish.fits(start(known));
    }

    private boolean isBehind(Rank rank) {
        return shown.isEmpty() || ORDER.compare(rank, shown.get()) > 0;
    }

    private Rank rank(Known known) {
        return rank(start(known), known.candidate().referent());
    }

    private Rank rank(LocalDateTime start, String referent) {
        return new Rank(wish.fits(start) ? 0 : wish.distance(start), start, referent);
    }

    private static LocalDateTime start(Known known) {
        return known.candidate().span().promised();
    }
}
