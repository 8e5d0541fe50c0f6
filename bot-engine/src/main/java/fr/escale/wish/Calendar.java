package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks and months counted from now. */
record Calendar(LocalDateTime now) {
    /** From this hour on, "mardi" on a Tuesday is the next one. */
    private static final int EVENING = 18;

    private static final int TEN_DAYS = 10;
    private static final int TWENTY_DAYS = 20;

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean isEvening() {
        return now.getHour() >= EVENING;
    }

    /** The first of those weekdays after today. */
    LocalDate coming(Set<DayOfWeek> days) {
        return first(days, today().plusDays(1));
    }

    /** The first of those weekdays, from that day on. */
    static LocalDate first(Set<DayOfWeek> days, LocalDate from) {
        LocalDate day = from;
        while (!days.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first of those weekdays from that day on, and those that follow without a gap. */
    Said.Dates run(Set<DayOfWeek> days, LocalDate from) {
        LocalDate first = first(days, from);
        LocalDate last = first;
        while (days.contains(last.plusDays(1).getDayOfWeek())) {
            last = last.plusDays(1);
        }
        return new Said.Dates(first, last, false);
    }

    /** Those weekdays of a week; they follow each other. */
    Said inWeek(Set<DayOfWeek> days, int weeks) {
        LocalDate monday = monday().plusWeeks(weeks);
        return new Said.Dates(
                first(days, monday), run(days, first(days, monday)).to(), false);
    }

    Said.Dates week(int weeks) {
        LocalDate monday = monday().plusWeeks(weeks);
        return new Said.Dates(monday, monday.plusDays(6), true);
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day of a month counted from this one. */
    LocalDate month(@Nullable Integer months) {
        return today().withDayOfMonth(1).plusMonths(months == null ? 0 : months);
    }

    /** The first day of the next such month, or of this one. */
    LocalDate next(int month) {
        LocalDate first = today().withDayOfMonth(1);
        return first.plusMonths(Math.floorMod(month - first.getMonthValue(), 12));
    }

    /** @param edge 0 for its first ten days, 1 for the next, 2 for the last; null for all of it */
    Said.Dates month(LocalDate first, @Nullable Integer edge) {
        LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
        if (edge == null) return new Said.Dates(first, last, true);
        return switch (edge) {
            case 0 -> new Said.Dates(first, first.withDayOfMonth(TEN_DAYS), true);
            case 1 -> new Said.Dates(first.withDayOfMonth(TEN_DAYS), first.withDayOfMonth(TWENTY_DAYS), true);
            default -> new Said.Dates(first.withDayOfMonth(TWENTY_DAYS), last, true);
        };
    }

    /** That many days, weeks or months from today; null when it is no such unit. */
    @Nullable
    Said later(int count, int unit, boolean within) {
        ChronoUnit counted = ChronoUnit.values()[unit];
        if (!counted.isDateBased()) return null;
        if (counted == ChronoUnit.DAYS && (count == 8 || count == 15) && !within) {
            return new Said.Dates(today().plusDays(count - 1), today().plusDays(count), false);
        }
        LocalDate then = today().plus(count, counted);
        if (!Stretch.isKnown(then)) return new Said.Wrong(Heard.Trouble.TOO_FAR);
        return new Said.Dates(within ? today() : then, then, false);
    }
}
