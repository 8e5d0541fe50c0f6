package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some hours of some days: "mardi matin", "en décembre", "après 17h". Civil days and hours, without a zone.
 *
 * @param from the first day; null when any day before {@code to} is meant
 * @param to the last day, which belongs to it; null when there is no last one
 * @param weekdays which days of the week, at least one
 * @param start the first minute of the day, 0 to 1439
 * @param end the minute behind the last one, {@code start + 1} to 1440
 */
public record Stretch(@Nullable LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> weekdays, int start, int end) {
    static final int DAY = 1440;
    static final Set<DayOfWeek> ALL_WEEK = Set.of(DayOfWeek.values());
    static final Stretch ALWAYS = new Stretch(null, null, ALL_WEEK, 0, DAY);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int EPOCH_WEEKDAY = DayOfWeek.THURSDAY.ordinal();

    /** @throws IllegalArgumentException when it is empty, or a day is not of the years 2000 to 2099 */
    public Stretch {
        weekdays = Set.copyOf(weekdays);
        boolean hours = start >= 0 && start < end && end <= DAY;
        boolean days = isKnown(from) && isKnown(to) && (from == null || to == null || !from.isAfter(to));
        if (!hours || !days || weekdays.isEmpty()) {
            throw new IllegalArgumentException("A stretch has days and hours");
        }
    }

    /** Whether an appointment that starts then is in it. */
    public boolean holds(LocalDateTime moment) {
        return holds(moment.toLocalDate().toEpochDay(), minute(moment));
    }

    boolean holds(long day, int minute) {
        return minute >= start && minute < end && holds(day);
    }

    boolean holds(long day) {
        return day == within(day) && weekdays.contains(DayOfWeek.of((int) Math.floorMod(day + EPOCH_WEEKDAY, 7L) + 1));
    }

    /** The nearest day between its first and its last, whatever the weekday. */
    long within(long day) {
        long late = from == null ? day : Math.max(day, from.toEpochDay());
        return to == null ? late : Math.min(late, to.toEpochDay());
    }

    Stretch at(int from, int until) {
        return new Stretch(this.from, to, weekdays, from, until);
    }

    static int minute(LocalDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute();
    }

    static Stretch days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Stretch(from, to, ALL_WEEK, 0, DAY);
    }

    static Stretch weekly(Set<DayOfWeek> weekdays) {
        return new Stretch(null, null, EnumSet.copyOf(weekdays), 0, DAY);
    }

    static boolean isKnown(@Nullable LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
