package fr.escale.wish;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days as they are said from today: "demain", "mardi prochain", "ce week-end", "dans 2 jours". */
final class DayRules {
    private final Line line;
    private final Calendar calendar;

    DayRules(Line line, Calendar calendar) {
        this.line = line;
        this.calendar = calendar;
    }

    List<Function<Cursor, @Nullable Said>> all() {
        return List.of(this::offset, this::weekday, this::mask, this::maskInWeek, this::week, this::month, this::later);
    }

    private @Nullable Said offset(Cursor at) {
        Integer days = at.value(Kind.OFFSET);
        if (days == null) return null;
        return days < 0 ? PAST : Said.Dates.on(calendar.today().plusDays(days));
    }

    private static final Said PAST = new Said.Wrong(Heard.Trouble.PAST);

    private @Nullable Said weekday(Cursor at) {
        boolean every = at.skip(Kind.EVERY);
        boolean now = at.skip(Kind.THIS);
        boolean coming = at.skip(Kind.NEXT);
        boolean last = at.skip(Kind.LAST);
        int start = at.at();
        Integer day = at.value(Kind.WEEKDAY);
        if (day == null && isShort(start)) {
            day = at.value(Kind.SHORT_WEEKDAY);
        }
        if (day == null) return null;
        if (last || at.skip(Kind.LAST)) return PAST;
        Set<DayOfWeek> days = Set.of(DayOfWeek.of(day));
        if (at.skip(Kind.IN_A_WEEK)) {
            return Said.Dates.on(calendar.coming(days).plusDays(7));
        }
        if (coming || at.skip(Kind.NEXT)) return new Said.Weekly(days, Said.Which.COMING);
        return new Said.Weekly(days, now ? Said.Which.THIS : every ? Said.Which.EVERY : Said.Which.ANY_NEXT);
    }

    /** "Lun" and the like mean days only beside what shows it: "jeu" is a game, too. */
    private boolean isShort(int i) {
        Line.Hit hit = line.hit(i, Kind.SHORT_WEEKDAY);
        if (hit == null) return false;
        if (line.size() == 1) return true;
        Cursor next = new Cursor(line, hit.next());
        boolean choice = next.skip(Kind.OR) && next.is(Kind.SHORT_WEEKDAY);
        return choice
                || i > 0 && line.hit(i - 1, Kind.OR) != null
                || List.of(Kind.NUMBER, Kind.PART, Kind.AT, Kind.ABOUT, Kind.AFTER, Kind.BEFORE, Kind.BETWEEN).stream()
                        .anyMatch(next::is);
    }

    private @Nullable Said mask(Cursor at) {
        boolean now = at.skip(Kind.THIS);
        boolean coming = at.skip(Kind.NEXT);
        Integer bits = at.value(Kind.MASK);
        if (bits == null) return null;
        if (at.skip(Kind.LAST)) return PAST;
        coming = coming || at.skip(Kind.NEXT);
        Set<DayOfWeek> days = days(bits);
        boolean ofAWeek = !bits.equals(Term.WEEKEND.value());
        if (coming && ofAWeek) return calendar.inWeek(days, 1);
        if (coming) return calendar.run(days, calendar.today().plusDays(1));
        boolean every = bits.equals(Term.WORKDAYS.value()) || !ofAWeek && !now;
        return every ? new Said.Weekly(days, Said.Which.EVERY) : calendar.run(days, calendar.today());
    }

    /** "Fin de la semaine prochaine". */
    private @Nullable Said maskInWeek(Cursor at) {
        Integer edge = at.value(Kind.EDGE);
        Integer bits = edge == null ? at.value(Kind.MASK) : null;
        while (at.skip(Kind.OF)) {
            continue;
        }
        Integer week = at.value(Kind.WEEK);
        if (week == null || edge == null && bits == null) return null;
        if (week < 0) return PAST;
        Term start = edge == null || edge == 0 ? Term.START_OF_WEEK : edge == 2 ? Term.END_OF_WEEK : Term.WORKDAYS;
        return calendar.inWeek(days(bits == null ? start.value() : bits), week);
    }

    private @Nullable Said week(Cursor at) {
        Integer week = at.value(Kind.WEEK);
        if (week == null) return null;
        return week < 0 ? PAST : calendar.week(week);
    }

    private @Nullable Said month(Cursor at) {
        boolean named = at.skip(Kind.IN);
        Integer edge = at.value(Kind.EDGE);
        while (at.skip(Kind.OF)) {
            continue;
        }
        Integer span = at.value(Kind.MONTH_SPAN);
        Integer month = span == null && (named || edge != null) ? at.value(Kind.MONTH) : null;
        if (at.is(Kind.NUMBER) || span == null && month == null) return null;
        if (span != null && span < 0) return PAST;
        return calendar.month(month == null ? calendar.month(span) : calendar.next(month), edge);
    }

    /** "Dans 2 jours", "d'ici une semaine". "15 jours" are two weeks. */
    private @Nullable Said later(Cursor at) {
        boolean within = at.skip(Kind.WITHIN);
        if (!within && !at.skip(Kind.IN)) return null;
        Integer count = at.value(Kind.NUMBER);
        Integer unit = count == null ? null : at.value(Kind.UNIT);
        if (count == null || unit == null) return null;
        return calendar.later(count, unit, within);
    }

    private static Set<DayOfWeek> days(int bits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((bits >> day.ordinal() & 1) == 1) days.add(day);
        }
        return days;
    }
}
