package fr.escale.console;

import static fr.escale.speech.Speech.say;

import fr.escale.speech.Speech;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Moments as people say them, in the language of the page. */
public final class Since {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private Since() {}

    /** How long something has lasted: "moins d'une minute", "4 min", "2 h 05", "3 jours". */
    public static String lasting(Instant since, Instant now) {
        var duration = Duration.between(since, now);
        if (duration.toMinutes() < 1) {
            return say("moins d’une minute");
        }
        if (duration.toHours() < 1) {
            return duration.toMinutes() + " min";
        }
        if (duration.toDays() < 1) {
            return "%d h %02d".formatted(duration.toHours(), duration.toMinutesPart());
        }
        return duration.toDays() == 1 ? say("1 jour") : say("{0} jours", duration.toDays());
    }

    /** A moment for a list: "14:05" today, "hier, 14:05", or "lundi 3 mars, 14:05". */
    public static String moment(Instant at, Instant now, ZoneId zone) {
        var then = at.atZone(zone);
        var today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return time(then);
        }
        return within(then.toLocalDate(), today) + ", " + time(then);
    }

    /** A day as a heading: "Aujourd’hui", "Demain", "Hier" or "Lundi 3 mars". */
    public static String day(LocalDate day, LocalDate today) {
        return capitalised(within(day, today));
    }

    /** The same in the middle of a line: "aujourd’hui", "demain", "hier" or "lundi 3 mars". */
    public static String within(LocalDate day, LocalDate today) {
        return switch ((int) (day.toEpochDay() - today.toEpochDay())) {
            case 0 -> say("aujourd’hui");
            case 1 -> say("demain");
            case -1 -> say("hier");
            default -> formatted("EEEE d MMMM", day);
        };
    }

    /** A day with its year, for paper: "Mardi 24 novembre 2026". */
    public static String date(LocalDate day) {
        return capitalised(formatted("EEEE d MMMM yyyy", day));
    }

    private static String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Speech.locale()).format(day);
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
