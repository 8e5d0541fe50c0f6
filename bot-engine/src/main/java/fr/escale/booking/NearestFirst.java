package fr.escale.booking;

import fr.escale.wish.Wish;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a wish shows slots. What was shown is known by its place in that order: it may be taken by now, and
 * the list goes on behind it all the same.
 */
final class NearestFirst {
    private final Wish wish;
    private final Optional<Rank> shown;

    /** @param after the id of the last slot shown; anything else means from the first */
    NearestFirst(Wish wish, @Nullable String after) {
        this.wish = wish;
        this.shown = Optional.ofNullable(after)
                .flatMap(SlotId::parse)
                .map(slot -> rank(slot.day().atTime(slot.time()), slot.referent()));
    }

    private record Rank(long far, LocalDateTime start, String referent) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparingLong(Rank::far)
                .thenComparing(Rank::start)
                .thenComparing(Rank::referent);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    private record Ranked(Rank rank, Known known) {}

    /** Those behind what was shown, the nearest first. */
    List<Known> sorted(Stream<Known> all) {
        return all.map(known -> new Ranked(rank(known), known))
                .filter(ranked -> shown.isEmpty() || ranked.rank().compareTo(shown.get()) > 0)
                .sorted(Comparator.comparing(Ranked::rank))
                .map(Ranked::known)
                .toList();
    }

    private Rank rank(Known known) {
        var candidate = known.candidate();
        return rank(candidate.start().toLocalDateTime(), candidate.referent());
    }

    private Rank rank(LocalDateTime start, String referent) {
        boolean any = wish.any().isEmpty() && wish.never().isEmpty();
        return new Rank(any ? 0 : wish.distance(start), start, referent);
    }
}
