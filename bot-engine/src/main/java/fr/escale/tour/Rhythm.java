package fr.escale.tour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** On which days a stop is. */
public sealed interface Rhythm {
    /** Whether it is on that day. */
    boolean falls(LocalDate day);

    /** As staff read and write it: "2e mardi du mois", "chaque mardi", "un mardi sur 3". */
    String words();

    /** Once, on one day: somebody chose it, so it also stands on a public holiday. */
    record Once(LocalDate day) implements Rhythm {
        @Override
        public boolean falls(LocalDate other) {
            return day.equals(other);
        }

        @Override
        public String words() {
            return "le " + day;
        }
    }

    /**
     * Every so many weeks.
     *
     * @param first the first day; it says which day of the week
     * @param weeks 1 for every week, at most 9
     */
    record Weekly(LocalDate first, int weeks) implements Rhythm {
        private static final int MOST = 9;

        public Weekly {
            if (weeks < 1 || weeks > MOST) throw new IllegalArgumentException("Every 1 to 9 weeks, not " + weeks);
        }

        @Override
        public boolean falls(LocalDate other) {
            long days = ChronoUnit.DAYS.between(first, other);
            return days >= 0 && days % (7L * weeks) == 0;
        }

        @Override
        public String words() {
            var day = Words.day(first.getDayOfWeek());
            return weeks == 1 ? "chaque " + day : "un " + day + " sur " + weeks;
        }
    }

    /**
     * Once a month.
     *
     * @param nth which one of the month, 1 to 5 (months without a fifth have none); {@link #LAST} for the last
     */
    record Monthly(int nth, DayOfWeek day) implements Rhythm {
        public static final int LAST = -1;
        private static final int MOST = 5;

        public Monthly {
            if (nth != LAST && (nth < 1 || nth > MOST)) throw new IllegalArgumentException("1 to 5 or -1, not " + nth);
        }

        @Override
        public boolean falls(LocalDate other) {
            return other.equals(other.with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }

        @Override
        public String words() {
            return (nth == LAST ? "dernier" : nth == 1 ? "1er" : nth + "e") + " " + Words.day(day) + " du mois";
        }
    }

    /**
     * Reads what {@link #words} writes of a rhythm that comes again; "un mardi sur deux" too.
     *
     * @param since from which day on: every third Tuesday counts from the first Tuesday then
     */
    static Optional<Rhythm> read(String words, LocalDate since) {
        return Words.read(words, since);
    }

    /** How rhythms are written in French. */
    final class Words {
        private static final List<String> DAYS =
                List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
        private static final String DAY = "(" + String.join("|", DAYS) + ")";
        private static final Pattern MONTHLY = Pattern.compile("(1er|[2-5]e|dernier) " + DAY + " du mois");
        private static final Pattern WEEKLY = Pattern.compile("chaque " + DAY);
        private static final Pattern EVERY = Pattern.compile("un " + DAY + " sur (deux|trois|quatre|[2-9])");
        private static final List<String> NUMBERS = List.of("zéro", "un", "deux", "trois", "quatre");

        private Words() {}

        static String day(DayOfWeek day) {
            return DAYS.get(day.ordinal());
        }

        private static Optional<Rhythm> read(String words, LocalDate since) {
            return found(MONTHLY, words)
                    .<Rhythm>map(found -> new Monthly(nth(found.group(1)), day(found.group(2))))
                    .or(() -> found(WEEKLY, words).map(found -> new Weekly(first(found.group(1), since), 1)))
                    .or(() -> found(EVERY, words)
                            .map(found -> new Weekly(first(found.group(1), since), number(found.group(2)))));
        }

        private static Optional<MatchResult> found(Pattern pattern, String words) {
            var matcher = pattern.matcher(words.strip());
            return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        private static int nth(String word) {
            return word.equals("dernier") ? Monthly.LAST : word.charAt(0) - '0';
        }

        private static int number(String word) {
            return NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Integer.parseInt(word);
        }

        private static DayOfWeek day(String word) {
            return DayOfWeek.of(DAYS.indexOf(word) + 1);
        }

        private static LocalDate first(String word, LocalDate since) {
            return since.with(TemporalAdjusters.nextOrSame(day(word)));
        }
    }
}
