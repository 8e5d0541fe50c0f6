package fr.escale.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Moments as people say them in French. */
public final class Since {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.FRANCE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRANCE);

    private Since() {}

    /** How long something has lasted: "moins d'une minute", "4 min", "2 h 05", "3 jours". */
    public static String lasting(Instant since, Instant now) {
        var duration = Duration.between(since, now);
        if (duration.toMinutes() < 1) {
            return "moins d’une minute";
        }
        if (duration.toHours() < 1) {
            return duration.toMinutes() + " min";
        }
        if (duration.toDays() < 1) {
            return "%d h %02d".formatted(duration.toHours(), duration.toMinutesPart());
        }
        return duration.toDays() == 1 ? "1 jour" : duration.toDays() + " jours";
    }

    /** A moment for a list: "14:05" today, "hier, 14:05", or "lundi 3 mars, 14:05". */
    public static String moment(Instant at, Instant now, ZoneId zone) {
        var then = at.atZone(zone);
        var today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return time(then);
        }
        return day(then.toLocalDate(), today).toLowerCase(Locale.FRANCE) + ", " + time(then);
    }

    /** A day as a heading: "Aujourd’hui", "Demain", "Hier" or "Lundi 3 mars". */
    public static String day(LocalDate day, LocalDate today) {
        return switch ((int) (day.toEpochDay() - today.toEpochDay())) {
            case 0 -> "Aujourd’hui";
            case 1 -> "Demain";
            case -1 -> "Hier";
            default -> capitalised(DAY.format(day));
        };
    }

    /** A day with its year, for paper: "Mardi 24 novembre 2026". */
    public static String date(LocalDate day) {
        return capitalised(DATE.format(day));
    }

    /** The time of day: "9:05". */
    public static String time(TemporalAccessor at) {
        return TIME.format(at);
    }

    /** Words as they begin a line; none stay none. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }
}
