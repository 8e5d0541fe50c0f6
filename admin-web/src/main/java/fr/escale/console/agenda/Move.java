package fr.escale.console.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another time for an appointment, as a form sends it.
 *
 * @param who the referent's id
 */
record Move(
        @Nullable String who,
        @Nullable String date,
        @Nullable String from,
        @Nullable String minutes) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    /** The move that takes this one back, as the fields of its form. */
    static Map<String, String> fields(String who, LocalDateTime start, long minutes) {
        return Map.of(
                "who", who,
                "date", start.toLocalDate().toString(),
                "from", start.toLocalTime().toString(),
                "minutes", String.valueOf(minutes));
    }

    /** Whether all of it can be read, and it is over by midnight: one day knows nothing of what stands on the next. */
    boolean isWhole() {
        try {
            boolean fits = length() >= SHORTEST && length() <= LONGEST;
            return who != null && fits && !isPastMidnight(start(), length());
        } catch (DateTimeException | NumberFormatException unreadable) {
            return false;
        }
    }

    static boolean isPastMidnight(LocalDateTime start, int minutes) {
        var midnight = start.toLocalDate().plusDays(1).atStartOfDay();
        return start.plusMinutes(minutes).isAfter(midnight);
    }

    LocalDateTime start() {
        return LocalDate.parse(said(date)).atTime(LocalTime.parse(said(from)));
    }

    /** In minutes. */
    int length() {
        return Integer.parseInt(said(minutes));
    }

    String whose() {
        return said(who);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
