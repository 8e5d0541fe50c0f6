package fr.escale.talk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the times of a talk are, as far as their words tell: "mardi à 9h30", "вт 24 нояб. 10:00". */
final class Times {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*[h:]\\s*(\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:er)? \\p{L}");
    private static final List<String> WEEK =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private final List<LocalDateTime> starts = new ArrayList<>();

    /** @param day the talk's */
    Times(LocalDate day, List<String> words) {
        words.forEach(time -> starts.add(start(day, time.toLowerCase(Locale.FRENCH))));
    }

    LocalDateTime start(int number) {
        return starts.get(number);
    }

    /** What tells no hour is in the morning, one behind the other. */
    private LocalDateTime start(LocalDate today, String words) {
        Matcher hour = HOUR.matcher(words);
        LocalDate day = day(today, words);
        if (!hour.find()) {
            return day.atTime(9, 0).plusMinutes(starts.size());
        }
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        return day.atTime(Integer.parseInt(hour.group(1)), minutes);
    }

    private static LocalDate day(LocalDate today, String words) {
        Matcher date = DAY.matcher(words);
        if (date.find()) {
            return ofMonth(today, Integer.parseInt(date.group(1)));
        }
        return today.datesUntil(today.plusDays(8))
                .skip(words.contains("aujourd") ? 0 : 1)
                .filter(day -> words.contains(WEEK.get(day.getDayOfWeek().ordinal())))
                .findFirst()
                .orElse(words.contains("aujourd") ? today : today.plusDays(1));
    }

    private static LocalDate ofMonth(LocalDate today, int day) {
        return today.datesUntil(today.plusDays(62))
                .filter(one -> one.getDayOfMonth() == day)
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no day " + day));
    }
}
