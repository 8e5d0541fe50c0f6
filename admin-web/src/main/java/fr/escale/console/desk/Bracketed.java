package fr.escale.console.desk;

import fr.escale.speech.Speech;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's line with what stands in it for no text, "[message vocal]", in the page's language; every word they wrote
 * as it is.
 */
final class Bracketed {
    /** Ours begin a line, behind what the person pointed to (of one line or more), and name what was sent. */
    private static final Pattern OURS = Pattern.compile("^(↪ « (?s:.*?) »\n)?(\\[[^\\[\\]\n]{1,60}])");

    private Bracketed() {}

    static String of(String words) {
        return OURS.matcher(words)
                .replaceFirst(found -> Matcher.quoteReplacement(or(found.group(1)) + Speech.retell(found.group(2))));
    }

    private static String or(@Nullable String quoted) {
        return quoted == null ? "" : quoted;
    }
}
