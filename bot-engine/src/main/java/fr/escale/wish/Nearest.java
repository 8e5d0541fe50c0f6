package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nearest start that fits a wish. It is always at the edge of a day or of a stretch: only edges are tried. */
final class Nearest {
    /** Days tried around a stretch: what is wanted then is never met sooner either. */
    private static final int FARTHEST = 400;

    private static final long NONE = Long.MAX_VALUE;

    private final Wish wish;
    private final long day;
    private final long moment;
    private final int[] edges;

    Nearest(Wish wish, LocalDateTime start) {
        this.wish = wish;
        this.day = start.toLocalDate().toEpochDay();
        this.moment = day * Stretch.DAY + Stretch.minute(start);
        IntStream within = Stream.concat(wish.any().stream(), wish.never().stream())
                .flatMapToInt(stretch ->
                        IntStream.of(stretch.start() - 1, stretch.start(), stretch.end() - 1, stretch.end()));
        this.edges = IntStream.concat(IntStream.of(0, Stretch.minute(start), Stretch.DAY - 1), within)
                .filter(minute -> minute >= 0 && minute < Stretch.DAY)
                .distinct()
                .toArray();
    }

    long minutes() {
        List<Stretch> wanted = wish.any().isEmpty() ? List.of(Stretch.ALWAYS) : wish.any();
        return wanted.stream().mapToLong(this::minutes).min().orElse(NONE);
    }

    private long minutes(Stretch wanted) {
        long base = wanted.within(day);
        long best = NONE;
        for (int off = 0; off <= FARTHEST; off++) {
            boolean found = best != NONE;
            best = Math.min(best, Math.min(on(base - off, wanted), on(base + off, wanted)));
            if (found) {
                return best;
            }
        }
        return best;
    }

    private long on(long other, Stretch wanted) {
        if (!wanted.holds(other)) return NONE;
        return IntStream.of(edges)
                .filter(minute -> wanted.holds(other, minute) && !wish.isNever(other, minute))
                .mapToLong(minute -> Math.abs(other * Stretch.DAY + minute - moment))
                .min()
                .orElse(NONE);
    }
}
