package fr.escale.civil;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a language other than French writes times.
 *
 * @param label pattern of a day on a button
 * @param day pattern of a day in a sentence
 * @param at what stands before the hour in a sentence
 */
record TimeStyle(Locale locale, String label, String day, String at, String today, String tomorrow) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<String, TimeStyle> STYLES = Map.of(
            "en", of("en-GB", "EEE d MMM", "EEEE d MMMM", "at", "today", "tomorrow"),
            "es", of("es", "EEE d MMM", "'el' EEEE d 'de' MMMM", "a las", "hoy", "mañana"),
            "pt", of("pt-PT", "EEE d/MM", "EEEE, d 'de' MMMM,", "às", "hoje", "amanhã"),
            "uk", of("uk", "EEE d MMM", "d MMMM (EEEE)", "о", "сьогодні", "завтра"),
            "ru", of("ru", "EEE d MMM", "d MMMM (EEEE)", "в", "сегодня", "завтра"),
            "ar", of("ar", "EEEE d/M", "EEEE d MMMM", "الساعة", "اليوم", "غداً"));

    /** Of that language; none for French, which has its own words, and for languages we do not speak. */
    static Optional<TimeStyle> of(Locale locale) {
        return Optional.ofNullable(STYLES.get(locale.getLanguage()));
    }

    String label(ZonedDateTime start, LocalDate now) {
        return near(start, now).orElseGet(() -> pattern(label).format(start)) + " " + HOUR.format(start);
    }

    String sentence(ZonedDateTime start, LocalDate now) {
        return near(start, now).orElseGet(() -> pattern(day).format(start)) + " " + at + " " + HOUR.format(start);
    }

    String hour(ZonedDateTime time) {
        return HOUR.format(time);
    }

    private Optional<String> near(ZonedDateTime start, LocalDate now) {
        long days = ChronoUnit.DAYS.between(now, start.toLocalDate());
        return days == 0 ? Optional.of(today) : days == 1 ? Optional.of(tomorrow) : Optional.empty();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static TimeStyle of(String tag, String label, String day, String at, String today, String tomorrow) {
        return new TimeStyle(Locale.forLanguageTag(tag), label, day, at, today, tomorrow);
    }
}
