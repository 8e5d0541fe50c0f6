package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From when to when: "à partir de jeudi", "avant le 3", "du 3 au 7 décembre", "entre lundi et mercredi". */
final class BoundRules {
    private static final Said NO_SUCH_DAY = new Said.Wrong(Heard.Trouble.NO_SUCH_DAY);

    private final Calendar calendar;
    private final DateRules dates;
    private final DayRules days;

    BoundRules(Calendar calendar, DateRules dates, DayRules days) {
        this.calendar = calendar;
        this.dates = dates;
        this.days = days;
    }

    List<Function<Cursor, @Nullable Said>> all() {
        return List.of(this::bound, this::between);
    }

    private @Nullable Said bound(Cursor line) {
        boolean after = line.skip(Kind.AFTER);
        boolean from = !after && line.skip(Kind.FROM);
        boolean before = !after && !from && line.skip(Kind.BEFORE);
        boolean until = !after && !from && !before && line.skipAny(Kind.UNTIL, Kind.WITHIN);
        if (!after && !from && !before && !until) return null;
        Said.Dates day = dates(line);
        if (day == null && line.skip(Kind.OF)) {
            day = dates(line);
        }
        if (day == null) return null;
        LocalDate first = day.from();
        LocalDate last = day.to();
        if (first == null || last == null) return null;
        if (from || after) return new Said.Dates(from ? first : last.plusDays(1), null, false);
        return new Said.Dates(null, before ? first.minusDays(1) : last, false);
    }

    private @Nullable Said between(Cursor line) {
        boolean named = line.skip(Kind.BETWEEN);
        boolean from = !named && line.skipAny(Kind.FROM, Kind.OF);
        line.skip(Kind.ON);
        int start = line.at();
        Said.Dates first = dates(line);
        if (first == null || first.from() == null || !joint(line, named)) {
            line.back(start);
            return numbers(line, named, from);
        }
        Said.Dates second = dates(line);
        if (second == null || !named && !from && first.frame()) return null;
        return range(first.from(), second.to());
    }

    /** "3 au 7 décembre": the month stands behind the second number only. */
    private @Nullable Said numbers(Cursor line, boolean named, boolean from) {
        Integer first = line.digits(1, 2);
        if (first == null) return null;
        line.skip(Kind.ORDINAL);
        if (!joint(line, named)) return null;
        Said.Dates second = dates(line);
        LocalDate last = second == null ? null : second.to();
        if (last == null || first < 1 || first > last.lengthOfMonth()) return null;
        LocalDate sameMonth = last.withDayOfMonth(first);
        return range(sameMonth.isAfter(last) ? sameMonth.minusMonths(1) : sameMonth, last);
    }

    private static boolean joint(Cursor line, boolean named) {
        if (named) return line.skip(Kind.AND) || line.sign('-');
        return line.skipAny(Kind.UNTIL, Kind.TO) || line.sign('-');
    }

    private static @Nullable Said range(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) return null;
        return from.isAfter(to) ? NO_SUCH_DAY : new Said.Dates(from, to, false);
    }

    /** Days of the calendar that stand here, a weekday being the next one. */
    private Said.@Nullable Dates dates(Cursor line) {
        int start = line.at();
        LocalDate day = dates.day(line);
        if (day != null) return Said.Dates.on(day);
        for (Function<Cursor, @Nullable Said> rule : days.all()) {
            line.back(start);
            Said said = rule.apply(line);
            if (said instanceof Said.Dates found) return found;
            if (said instanceof Said.Weekly weekly) return on(weekly.days(), weekly.which());
        }
        line.back(start);
        return null;
    }

    private Said.Dates on(Set<DayOfWeek> weekdays, Said.Which which) {
        boolean today = which != Said.Which.COMING && !calendar.isEvening();
        LocalDate from = today ? calendar.today() : calendar.today().plusDays(1);
        return calendar.run(weekdays, from);
    }
}
