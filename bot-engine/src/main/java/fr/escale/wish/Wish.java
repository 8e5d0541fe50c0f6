package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody wants an appointment to start: any of some stretches of time, and never in others.
 *
 * @param any what is wanted; empty when anything is
 * @param never what is not wanted, even inside what is
 */
public record Wish(List<Stretch> any, List<Stretch> never) {
    /** "N'importe quand": whatever is free, soonest first. */
    public static final Wish ANYTIME = new Wish(List.of(), List.of());

    /** The most characters that {@link #text()} has. */
    public static final int LONGEST_TEXT = 60;

    /** @throws IllegalArgumentException when its text would be longer than {@link #LONGEST_TEXT} */
    public Wish {
        any = List.copyOf(any);
        never = List.copyOf(never);
        if (WishText.of(any, never).length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A wish is short");
        }
    }

    /** Whether an appointment that starts then is what was wanted. Seconds do not count. */
    public boolean fits(LocalDateTime start) {
        boolean wanted = any.isEmpty() || any.stream().anyMatch(stretch -> stretch.holds(start));
        return wanted && !isNever(start.toLocalDate().toEpochDay(), Stretch.minute(start));
    }

    /**
     * How far a start is from what was wanted.
     *
     * @return minutes to the nearest start that fits: 0 when this one does; {@link Long#MAX_VALUE} when there is none
     *     within about a year
     */
    public long distance(LocalDateTime start) {
        return new Nearest(this, start).minutes();
    }

    /** What fits first, soonest first; then what is nearest. */
    public Comparator<LocalDateTime> nearestFirst() {
        return Comparator.comparingLong(this::distance).thenComparing(Comparator.naturalOrder());
    }

    /** A short form to keep and to read back, of 1 to {@link #LONGEST_TEXT} characters: A–Z, a–z, 0–9, comma, hyphen. */
    public String text() {
        return WishText.of(any, never);
    }

    /** What {@link #text()} wrote; empty for anything else, of any length. */
    public static Optional<Wish> parse(String text) {
        return WishText.parse(text);
    }

    boolean isNever(long day, int minute) {
        return never.stream().anyMatch(stretch -> stretch.holds(day, minute));
    }
}
