package fr.escale.talk;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time that passes in a talk: "2 days", "3 hours", "20 minutes", with "later" behind it if the author likes. */
final class Pause {
    private static final Pattern WORDS = Pattern.compile("(\\d{1,4}) (day|hour|minute)s?( later)?");

    private Pause() {}

    static boolean isOne(String words) {
        return WORDS.matcher(words).matches();
    }

    static Duration of(String words) {
        Matcher pause = WORDS.matcher(words);
        if (!pause.matches()) {
            throw new WrongTalkException("found the pause " + words + ", expected one like 2 days");
        }
        long many = Long.parseLong(pause.group(1));
        return switch (pause.group(2)) {
            case "day" -> Duration.ofDays(many);
            case "hour" -> Duration.ofHours(many);
            default -> Duration.ofMinutes(many);
        };
    }
}
