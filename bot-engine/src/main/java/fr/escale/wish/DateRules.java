package fr.escale.wish;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days of the calendar as they are said: "3/12", "le 3 déc", "jeudi 3", "Dec 3rd". */
final class DateRules {
    /** Behind that many days, a day without a year was meant for the year that has passed. */
    private static final int AHEAD = 300;

    private static final int NEXT_MONTHS = 2;
    private static final Said NO_SUCH_DAY = new Said.Wrong(Heard.Trouble.NO_SUCH_DAY);
    private static final Said PAST = new Said.Wrong(Heard.Trouble.PAST);

    private final LocalDate today;

    DateRules(LocalDate today) {
        this.today = today;
    }

    List<Function<Cursor, @Nullable Said>> all() {
        return List.of(this::inFigures, this::yearFirst, this::inWords, this::monthFirst, this::numbered);
    }

    /** Dates that say one day, for what says from when to when; null when none stands here, or a wrong one. */
    @Nullable
    LocalDate day(Cursor line) {
        int start = line.at();
        for (Function<Cursor, @Nullable Said> rule : all()) {
            line.back(start);
            if (rule.apply(line) instanceof Said.Dates dates) return dates.from();
        }
        line.back(start);
        return null;
    }

    private @Nullable Said inFigures(Cursor line) {
        aside(line);
        Integer day = line.digits(1, 2);
        if (day == null) return null;
        char sign = line.isSign('/') ? '/' : line.isSign('.') ? '.' : '-';
        Integer month = line.sign(sign) ? line.digits(1, 2) : null;
        if (month == null || sign == '-' && !line.isSign('-')) return null;
        Integer year = line.sign(sign) ? line.digits(2, 4) : null;
        boolean isDay = sign == '/' || month <= 12 && month > 0;
        return !isDay || line.is(Kind.CLOCK) || line.is(Kind.UNIT) ? null : date(year, month, day);
    }

    private @Nullable Said yearFirst(Cursor line) {
        aside(line);
        Integer year = line.digits(4, 4);
        char sign = line.isSign('/') ? '/' : '-';
        Integer month = year != null && line.sign(sign) ? line.digits(1, 2) : null;
        Integer day = month != null && line.sign(sign) ? line.digits(1, 2) : null;
        return month == null || day == null ? null : date(year, month, day);
    }

    private @Nullable Said inWords(Cursor line) {
        aside(line);
        Integer day = line.value(Kind.NUMBER);
        if (day == null || day > 99) return null;
        line.skip(Kind.ORDINAL);
        line.skip(Kind.OF);
        Integer month = line.value(Kind.MONTH);
        if (month == null) return null;
        line.skip(Kind.OF);
        return date(year(line), month, day);
    }

    private @Nullable Said monthFirst(Cursor line) {
        aside(line);
        Integer month = line.value(Kind.MONTH);
        if (month == null) return null;
        line.skip(Kind.ON);
        Integer day = line.value(Kind.NUMBER);
        if (day == null || day > 99) return null;
        line.skip(Kind.ORDINAL);
        return line.is(Kind.CLOCK) ? null : date(year(line), month, day);
    }

    /** "Le 3", "the 3rd", "jeudi 3": the next one. */
    private @Nullable Said numbered(Cursor line) {
        Integer weekday = line.value(Kind.WEEKDAY);
        weekday = weekday == null ? line.value(Kind.SHORT_WEEKDAY) : weekday;
        boolean named = line.skip(Kind.ON);
        Integer day = line.value(Kind.NUMBER);
        if (day == null || day < 1 || day > 31) return null;
        boolean ordinal = line.skip(Kind.ORDINAL);
        if (counts(line)) return null;
        LocalDate next = next(day, weekday == null || named || ordinal ? null : DayOfWeek.of(weekday));
        boolean said = named || ordinal || weekday != null;
        return said && next != null ? Said.Dates.on(next) : null;
    }

    private static boolean counts(Cursor line) {
        return line.is(Kind.CLOCK)
                || line.is(Kind.UNIT)
                || line.is(Kind.HALF)
                || line.is(Kind.PM)
                || line.is(Kind.AM)
                || line.is(Kind.NUMBER)
                || line.isSign(':')
                || line.isSign('/');
    }

    /** The next such day of a month, on that weekday if there is one; null when it is not near. */
    private @Nullable LocalDate next(int day, @Nullable DayOfWeek weekday) {
        for (int months = 0; months <= NEXT_MONTHS; months++) {
            LocalDate month = today.plusMonths(months).withDayOfMonth(1);
            LocalDate found = day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
            boolean fits =
                    found != null && !found.isBefore(today) && (weekday == null || found.getDayOfWeek() == weekday);
            if (fits) return found;
        }
        return null;
    }

    private static void aside(Cursor line) {
        if (!line.skip(Kind.WEEKDAY)) {
            line.skip(Kind.SHORT_WEEKDAY);
        }
        line.skip(Kind.ON);
    }

    private static @Nullable Integer year(Cursor line) {
        return line.digits(4, 4);
    }

    private Said date(@Nullable Integer year, int month, int day) {
        try {
            if (year == null) {
                return next(MonthDay.of(month, day));
            }
            LocalDate date = LocalDate.of(year < 100 ? 2000 + year : year, month, day);
            if (date.isBefore(today)) return PAST;
            return Stretch.isKnown(date) ? Said.Dates.on(date) : new Said.Wrong(Heard.Trouble.TOO_FAR);
        } catch (DateTimeException noSuchDay) {
            return NO_SUCH_DAY;
        }
    }

    private Said next(MonthDay day) {
        if (!day.isValidYear(today.getYear()) && !day.isValidYear(today.getYear() + 1)) {
            return NO_SUCH_DAY;
        }
        LocalDate date = day.atYear(today.getYear());
        LocalDate next = date.isBefore(today) ? day.atYear(today.getYear() + 1) : date;
        boolean near = next.isBefore(today.plusDays(AHEAD));
        return near && Stretch.isKnown(next) ? Said.Dates.on(next) : PAST;
    }
}
