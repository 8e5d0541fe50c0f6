package fr.escale.civil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Times as a young person reads them, in the zone they were promised in. */
public final class Words {
    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> SHORT_MONTHS =
            List.of("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private Words() {}

    /** For a button: "demain 14h30", "mar. 24 nov. 14h30"; at most 20 characters (WhatsApp's reply button). */
    public static String label(ZonedDateTime start, Instant now) {
        var near = near(start, now);
        return (near.isEmpty() ? day(start).substring(0, 3) + ". " + shortDate(start) : near) + " " + tightTime(start);
    }

    /** The same in that language; in French when we do not speak it. */
    public static String label(ZonedDateTime start, Instant now, Locale language) {
        return TimeStyle.of(language)
                .map(style -> style.label(start, LocalDate.ofInstant(now, start.getZone())))
                .orElseGet(() -> label(start, now));
    }

    /** For a row of a list: "demain 14h30", "mardi 24 nov. 14h30"; at most 24 characters (WhatsApp's row title). */
    public static String row(ZonedDateTime start, Instant now) {
        var near = near(start, now);
        return (near.isEmpty() ? day(start) + " " + shortDate(start) : near) + " " + tightTime(start);
    }

    /** In a sentence: "demain à 14 h 30", "mardi 24 novembre à 14 h 30". */
    public static String sentence(ZonedDateTime start, Instant now) {
        var near = near(start, now);
        return (near.isEmpty() ? day(start) + " " + date(start) : near) + " à " + time(start);
    }

    /** The same in that language; in French when we do not speak it. */
    public static String sentence(ZonedDateTime start, Instant now, Locale language) {
        return TimeStyle.of(language)
                .map(style -> style.sentence(start, LocalDate.ofInstant(now, start.getZone())))
                .orElseGet(() -> sentence(start, now));
    }

    /** The hour alone, as it stands in a sentence of that language: "17 h", "17:30". */
    public static String hour(ZonedDateTime at, Locale language) {
        return TimeStyle.of(language).map(style -> style.hour(at)).orElseGet(() -> time(at));
    }

    private static String near(ZonedDateTime start, Instant now) {
        var today = LocalDate.ofInstant(now, start.getZone());
        long days = ChronoUnit.DAYS.between(today, start.toLocalDate());
        return days == 0 ? "aujourd’hui" : days == 1 ? "demain" : "";
    }

    private static String day(ZonedDateTime start) {
        return DAYS.get(start.getDayOfWeek().ordinal());
    }

    private static String date(ZonedDateTime start) {
        return dayOfMonth(start) + " " + MONTHS.get(start.getMonth().ordinal());
    }

    private static String shortDate(ZonedDateTime start) {
        return dayOfMonth(start) + " " + SHORT_MONTHS.get(start.getMonth().ordinal());
    }

    private static String dayOfMonth(ZonedDateTime start) {
        return start.getDayOfMonth() == 1 ? "1er" : String.valueOf(start.getDayOfMonth());
    }

    /** "14 h", "14 h 30": with spaces that do not break. */
    private static String time(ZonedDateTime start) {
        var hour = start.getHour() + "\u00a0h";
        return start.getMinute() == 0 ? hour : hour + "\u00a0%02d".formatted(start.getMinute());
    }

    private static String tightTime(ZonedDateTime start) {
        return start.getMinute() == 0 ? start.getHour() + "h" : "%dh%02d".formatted(start.getHour(), start.getMinute());
    }
}
