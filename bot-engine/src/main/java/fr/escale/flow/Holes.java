package fr.escale.flow;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The holes of a text: the words in braces, which are filled in when it is said. */
final class Holes {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

    private Holes() {}

    /**
     * The names shown outside "[[ … ]]", which must be known; none of a text that cannot be read. A "select" has words
     * for what is not known: those of "other".
     */
    static Set<String> needed(String text) {
        String kept = kept(text);
        try {
            return Text.of(kept).names().stream()
                    .filter(name -> Pattern.compile("\\{\\s*" + name + "\\s*(?:}|,\\s*(?!select\\b)\\w)")
                            .matcher(kept)
                            .find())
                    .collect(Collectors.toSet());
        } catch (TextException broken) {
            return Set.of();
        }
    }

    /** The text without what may fall away. */
    static String kept(String text) {
        return OPTIONAL.matcher(text).replaceAll("");
    }

    /** The text as it may look to a reader: whatever stands in braces is one word. */
    static String read(String text) {
        StringBuilder read = new StringBuilder();
        int depth = 0;
        for (char sign : text.replace("[[", "").replace("]]", "").toCharArray()) {
            depth -= sign == '}' && depth > 0 ? 1 : 0;
            if (depth == 0) {
                read.append(sign == '{' ? "x" : sign == '}' ? "" : String.valueOf(sign));
            }
            depth += sign == '{' ? 1 : 0;
        }
        return read.toString();
    }
}
