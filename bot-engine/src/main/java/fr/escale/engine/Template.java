package fr.escale.engine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills words into a text: "{phone}"; a part in "[[ … ]]" falls away when a word in it is empty. */
final class Template {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\{([\\p{L}\\p{N}]+)}");

    private Template() {}

    static String fill(String text, Map<String, String> words) {
        String kept = OPTIONAL.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(complete(part.group(1), words) ? part.group(1) : ""));
        return WORD.matcher(kept)
                .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(1), "")))
                .strip();
    }

    private static boolean complete(String part, Map<String, String> words) {
        return WORD.matcher(part)
                .results()
                .noneMatch(word -> words.getOrDefault(word.group(1), "").isBlank());
    }
}
