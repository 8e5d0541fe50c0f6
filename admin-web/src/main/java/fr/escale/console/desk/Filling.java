package fr.escale.console.desk;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what stands in braces in a ready reply; what is not known leaves no hole. */
final class Filling {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zé]{1,20})}");

    private Filling() {}

    /** @param words by name, without braces; a name that is missing or empty falls away with the space before it */
    static String of(String text, Map<String, String> words) {
        var filled =
                HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(words.getOrDefault(hole.group(1), "")));
        return filled.replaceAll("[ \\t]+([,.])", "$1")
                .replaceAll("(?m)^[ \\t]*,[ \\t]*", "")
                .replaceAll("[ \\t]{2,}", " ")
                .strip();
    }
}
