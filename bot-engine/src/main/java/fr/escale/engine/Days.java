package fr.escale.engine;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people write them: "12/03", "12/03/2008", "12 mars 2008", "1er mai", "demain", "lundi". */
final class Days {
    private static final String ASIDE = "(?:(?:le|pour|c est|je suis|nee?|au|du|depuis) )*";
    private static final String WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
    private static final Pattern IN_FIGURES = Pattern.compile(ASIDE + "(\\d{1,2}) (\\d{1,2})(?: (\\d{4}|\\d{2}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile(ASIDE + "(\\d{4}) (\\d{1,2}) (\\d{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile(ASIDE + "(?:(?:" + WEEKDAYS + ") )?(\\d{1,2})(?:er)? ([a-z]{3,9})(?: (\\d{4}|\\d{2}))?");
    private static final Pattern WEEKDAY = Pattern.compile(ASIDE + "(" + WEEKDAYS + ")(?: prochain)?");
    /** What is said of the hour behind the day: "demain matin", "lundi 14h30", "mardi vers 10 h". */
    private static final Pattern HOUR = Pattern.compile(
            "(?: (?:au |en |dans l |dans la |en fin d )?(?:matin|matinee|midi|aprem|aprm|apres midi|soir|soiree))?"
                    + "(?: (?:a |vers )?\\d{1,2} ?h(?:eures?)?(?: ?\\d{2})?)?$");

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private Days() {}

    /** The day meant, when the text says one day and nothing else. Without a year, the next one. */
    static Optional<LocalDate> of(String text, LocalDate today) {
        String plain = HOUR.matcher(Plain.of(text)).replaceFirst("");
        return relative(plain, today)
                .or(() -> yearFirst(plain))
                .or(() -> inFigures(plain, today))
                .or(() -> inWords(plain, today))
                .or(() -> weekday(plain, today));
    }

    private static Optional<LocalDate> relative(String plain, LocalDate today) {
        return switch (plain) {
            case "aujourd hui", "ajd", "auj", "today", "ce jour" -> Optional.of(today);
            case "demain", "dem1", "2main", "tomorrow" -> Optional.of(today.plusDays(1));
            case "apres demain" -> Optional.of(today.plusDays(2));
            case "hier" -> Optional.of(today.minusDays(1));
            case "avant hier" -> Optional.of(today.minusDays(2));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> yearFirst(String plain) {
        Matcher day = YEAR_FIRST.matcher(plain);
        return day.matches()
                ? day(day.group(1), number(day.group(2)), day.group(3), LocalDate.EPOCH)
                : Optional.empty();
    }

    private static Optional<LocalDate> inFigures(String plain, LocalDate today) {
        Matcher day = IN_FIGURES.matcher(plain);
        return day.matches() ? day(day.group(3), number(day.group(2)), day.group(1), today) : Optional.empty();
    }

    private static Optional<LocalDate> inWords(String plain, LocalDate today) {
        Matcher day = IN_WORDS.matcher(plain);
        return day.matches() ? day(day.group(3), month(day.group(2)), day.group(1), today) : Optional.empty();
    }

    private static Optional<LocalDate> weekday(String plain, LocalDate today) {
        Matcher day = WEEKDAY.matcher(plain);
        return day.matches()
                ? Optional.of(today.with(TemporalAdjusters.next(
                        DayOfWeek.of(List.of(WEEKDAYS.split("\\|")).indexOf(day.group(1)) + 1))))
                : Optional.empty();
    }

    /** "janv", "sept": the beginning of one month only. */
    private static int month(String word) {
        List<String> meant =
                MONTHS.stream().filter(month -> month.startsWith(word)).toList();
        return meant.size() == 1 ? MONTHS.indexOf(meant.getFirst()) + 1 : 0;
    }

    private static Optional<LocalDate> day(@Nullable String year, int month, String day, LocalDate today) {
        try {
            if (year == null) {
                return Optional.of(next(MonthDay.of(month, number(day)), today));
            }
            return Optional.of(
                    LocalDate.of(year.length() == 2 ? century(number(year), today) : number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The next such day; 29 February can be some years away. */
    private static LocalDate next(MonthDay day, LocalDate today) {
        int year = today.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isBefore(today)) {
            year++;
        }
        return day.atYear(year);
    }

    /** "08" is 2008, "98" is 1998: nobody plans more than ten years ahead here. */
    private static int century(int year, LocalDate today) {
        int near = today.getYear() / 100 * 100 + year;
        return near > today.getYear() + 10 ? near - 100 : near;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
