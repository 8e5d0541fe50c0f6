package fr.escale.wish;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hours as they are said: "l'aprem", "vers 14h", "entre 2 et 4", "dans une heure". */
final class HourRules {
    private static final int ABOUT = 30;
    private static final Said.Hours TOO_EARLY = new Said.Hours(0, 600);
    private static final Said.Hours TOO_LATE = new Said.Hours(1020, Stretch.DAY);
    private static final Said NO_SUCH_HOUR = new Said.Wrong(Heard.Trouble.NO_SUCH_HOUR);

    private final LocalDateTime now;

    HourRules(LocalDateTime now) {
        this.now = now;
    }

    List<Function<Cursor, @Nullable Said>> all() {
        return List.of(this::part, this::partToday, this::limits, this::between, this::span, this::at, this::soon);
    }

    private @Nullable Said part(Cursor line) {
        if (line.skip(Kind.NOT_TOO_EARLY)) return new Said.Unwanted(TOO_EARLY);
        if (line.skip(Kind.NOT_TOO_LATE)) return new Said.Unwanted(TOO_LATE);
        Integer part = line.value(Kind.PART);
        return part == null ? null : Part.of(part);
    }

    private @Nullable Said partToday(Cursor line) {
        Integer part = line.value(Kind.PART_TODAY);
        if (part == null && line.skip(Kind.THIS)) {
            part = line.value(Kind.PART);
        }
        return part == null ? null : new Said.Moment(Said.Dates.on(now.toLocalDate()), Part.of(part));
    }

    /** "Après 17h", "avant midi", "vers 10h". */
    private @Nullable Said limits(Cursor line) {
        if (line.skip(Kind.AFTER)) return side(line, false, true);
        if (line.skip(Kind.FROM)) return side(line, false, false);
        if (line.skip(Kind.BEFORE)) return side(line, true, false);
        if (line.skip(Kind.UNTIL)) return side(line, true, true);
        return line.skip(Kind.ABOUT) ? about(line) : null;
    }

    private static @Nullable Said side(Cursor line, boolean before, boolean whole) {
        line.skip(Kind.AT);
        Integer part = line.value(Kind.PART);
        if (part != null) {
            Said.Hours hours = Part.of(part);
            boolean isNoon = part == Part.NOON.ordinal();
            int edge = whole && !isNoon ? hours.until() : hours.from();
            return before ? new Said.Hours(0, edge) : new Said.Hours(edge, Stretch.DAY);
        }
        Clock clock = bare(line, false);
        if (clock == null) return null;
        if (clock.isNone() || clock.isMidnight()) return NO_SUCH_HOUR;
        return before ? new Said.Hours(0, clock.minute()) : new Said.Hours(clock.minute(), Stretch.DAY);
    }

    private static @Nullable Said about(Cursor line) {
        line.skip(Kind.AT);
        Integer part = line.value(Kind.PART);
        if (part != null) {
            return part == Part.NOON.ordinal() ? about(720) : Part.of(part);
        }
        Clock clock = bare(line, false);
        if (clock == null) return null;
        return clock.isNone() ? NO_SUCH_HOUR : about(clock.minute());
    }

    private static Said.Hours about(int minute) {
        return new Said.Hours(Math.max(0, minute - ABOUT), Math.min(Stretch.DAY, minute + ABOUT + 1));
    }

    /** An hour that may be only a number, when nothing shows that it counts something else. */
    private static @Nullable Clock bare(Cursor line, boolean alone) {
        Clock clock = Clock.read(line, alone);
        boolean counts = clock != null
                && !clock.sure()
                && (line.is(Kind.UNIT) || line.is(Kind.MONTH) || line.isSign('/') || line.isSign('.'));
        return counts || clock != null && clock.isNone() && !clock.sure() ? null : clock;
    }

    private @Nullable Said between(Cursor line) {
        if (!line.skip(Kind.BETWEEN)) return null;
        line.skip(Kind.AT);
        Clock from = end(line);
        if (from == null || !line.skipAny(Kind.AND, Kind.TO) && !line.sign('-')) return null;
        line.skip(Kind.AT);
        return range(from, end(line));
    }

    /** "De 14h à 16h", "14-16h". */
    private @Nullable Said span(Cursor line) {
        line.skipAny(Kind.FROM, Kind.OF);
        line.skip(Kind.AT);
        Clock from = end(line);
        if (from == null || !line.sign('-') && !line.skipAny(Kind.UNTIL, Kind.TO)) return null;
        line.skip(Kind.AT);
        Clock until = end(line);
        return until != null && (from.sure() || until.sure()) ? range(from, until) : null;
    }

    private static @Nullable Clock end(Cursor line) {
        int start = line.at();
        Integer part = line.value(Kind.PART);
        if (part != null && part == Part.NOON.ordinal()) {
            return new Clock(720, true, true);
        }
        line.back(start);
        return bare(line, false);
    }

    private static @Nullable Said range(Clock from, @Nullable Clock until) {
        if (until == null) return null;
        boolean later = !until.fixed() || until.minute() > from.minute();
        int end = later || until.minute() > 720 ? until.minute() : until.minute() + 720;
        boolean sound = !from.isNone() && !until.isNone() && from.minute() < end && end <= Stretch.DAY;
        return sound ? new Said.Hours(from.minute(), end) : NO_SUCH_HOUR;
    }

    /** "14h30", "à 14": exactly then. */
    private @Nullable Said at(Cursor line) {
        boolean named = line.skip(Kind.AT);
        Clock clock = bare(line, !named);
        if (clock == null || !named && (!clock.sure() || clock.isCounted())) return null;
        if (clock.isNone()) return NO_SUCH_HOUR;
        return clock.isMidnight() ? null : new Said.Hours(clock.minute(), clock.minute() + 1);
    }

    /** "Dans 2 heures": about then. */
    private @Nullable Said soon(Cursor line) {
        if (!line.skip(Kind.IN)) return null;
        Integer count = line.value(Kind.NUMBER);
        Integer unit = line.value(Kind.UNIT);
        if (count == null || unit == null && !line.skip(Kind.CLOCK)) return null;
        ChronoUnit counted = unit == null ? ChronoUnit.HOURS : ChronoUnit.values()[unit];
        if (counted.isDateBased()) return null;
        LocalDateTime then = now.plus(count, counted);
        return Stretch.isKnown(then.toLocalDate())
                ? new Said.Moment(Said.Dates.on(then.toLocalDate()), about(Stretch.minute(then)))
                : null;
    }
}
