package fr.escale.console.referents;

import static fr.escale.speech.Speech.say;

import fr.escale.territory.Point;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into one cell, or says what was expected there. */
final class Cells {
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}[.]\\d+)\\s*,\\s*(-?\\d{1,3}[.]\\d+)");
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private Cells() {}

    static LocalDate day(String typed, String what) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw UnreadableException.of(say("{0} : il faut un jour, comme le 24/11/2026.", what), typed);
        }
    }

    static LocalTime time(String typed, String what) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException unreadable) {
            throw UnreadableException.of(say("{0} : il faut une heure, comme 14:30.", what), typed);
        }
    }

    static int number(String typed, String what) {
        if (typed.matches("\\d{1,4}")) return Integer.parseInt(typed);
        throw UnreadableException.of(say("{0} : il faut un nombre entier.", what), typed);
    }

    static Duration minutes(String typed, String what) {
        return Duration.ofMinutes(number(typed, what));
    }

    /** Hours, with a part of one if need be: "2", "1,5". */
    static Duration hours(String typed, String what) {
        if (!HOURS.matcher(typed).matches()) {
            throw UnreadableException.of(say("{0} : il faut un nombre d’heures, comme 2 ou 1,5.", what), typed);
        }
        return Duration.ofMinutes(Math.round(Double.parseDouble(typed.replace(',', '.')) * MINUTES_OF_AN_HOUR));
    }

    /** Empty: nobody has said where that is. */
    static @Nullable Point point(String typed) {
        if (typed.isEmpty()) return null;
        var found = POINT.matcher(typed);
        if (!found.matches()) {
            throw UnreadableException.of(say("Une position s’écrit comme 47.66110, -2.45560."), typed);
        }
        return new Point(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }
}
