package fr.escale.flow;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a flow waits: "20 minutes", "3 hours", "2 days", "1 week". */
final class Delay {
    private static final Pattern AFTER = Pattern.compile("^after ");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,3}) (minute|hour|day|week)s?");
    /** A phone that rings at once is no reminder. */
    private static final Duration LEAST = Duration.ofMinutes(10);
    /** Who did not write for two months is asked nothing more. */
    private static final Duration MOST = Duration.ofDays(60);
    /** WhatsApp lets us write for a day after the person did, and the night may hold a nudge back for eleven hours. */
    private static final Duration LONGEST_NUDGE = Duration.ofHours(12);

    private Delay() {}

    /** The duration; what is none is reported. */
    static Optional<Duration> read(Located words, Problems problems) {
        Optional<Duration> delay = upTo(MOST, words.value());
        if (delay.isEmpty()) {
            expected("a duration like 3 hours or 2 days, from 10 minutes to 60 days", words, problems);
        }
        return delay;
    }

    /** How long somebody is silent before a nudge, "after 2 hours"; what is none is reported. */
    static Optional<Duration> nudge(Located words, Problems problems) {
        Optional<Duration> delay =
                upTo(LONGEST_NUDGE, AFTER.matcher(words.value()).replaceFirst(""));
        if (delay.isEmpty()) {
            expected("a duration like after 2 hours, from 10 minutes to 12 hours", words, problems);
        }
        return delay;
    }

    private static Optional<Duration> upTo(Duration most, String words) {
        return duration(words).filter(delay -> delay.compareTo(LEAST) >= 0 && delay.compareTo(most) <= 0);
    }

    private static void expected(String what, Located words, Problems problems) {
        problems.add(words.at(), "duration", "found \"%s\", expected %s".formatted(words.value(), what));
    }

    private static Optional<Duration> duration(String words) {
        Matcher found = WORDS.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        long many = Long.parseLong(found.group(1));
        return Optional.of(
                switch (found.group(2)) {
                    case "minute" -> Duration.ofMinutes(many);
                    case "hour" -> Duration.ofHours(many);
                    case "day" -> Duration.ofDays(many);
                    default -> Duration.ofDays(7 * many);
                });
    }
}
