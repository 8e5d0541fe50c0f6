package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Wishes of all shapes, the same ones every time. */
final class RandomWishes {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Random dice;

    RandomWishes(long seed) {
        dice = new Random(seed);
    }

    /** At most two stretches each way, so that it is always short enough. */
    Wish wish() {
        while (true) {
            List<Stretch> any = stretches();
            List<Stretch> never = stretches();
            if (WishText.of(any, never).length() <= Wish.LONGEST_TEXT) return new Wish(any, never);
        }
    }

    LocalDateTime moment() {
        return DAY.plusDays(dice.nextInt(-12, 12)).atStartOfDay().plusMinutes(dice.nextInt(Stretch.DAY));
    }

    private List<Stretch> stretches() {
        return IntStream.range(0, dice.nextInt(3)).mapToObj(i -> stretch()).toList();
    }

    private Stretch stretch() {
        int start = dice.nextInt(Stretch.DAY);
        boolean allDay = dice.nextBoolean();
        LocalDate from = day(0);
        LocalDate to = day(10);
        return new Stretch(
                from, to, weekdays(), allDay ? 0 : start, allDay ? Stretch.DAY : dice.nextInt(start, Stretch.DAY) + 1);
    }

    private @Nullable LocalDate day(int later) {
        return dice.nextInt(3) == 0 ? null : DAY.plusDays(later + dice.nextInt(10));
    }

    private Set<DayOfWeek> weekdays() {
        if (dice.nextBoolean()) return Stretch.ALL_WEEK;
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(dice.nextInt(7) + 1));
        IntStream.range(0, dice.nextInt(4)).forEach(i -> days.add(DayOfWeek.of(dice.nextInt(7) + 1)));
        return days;
    }
}
