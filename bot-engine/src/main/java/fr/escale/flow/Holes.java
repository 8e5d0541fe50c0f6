package fr.escale.flow;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The holes of a text: the words in braces, which are filled in when it is said. */
final class Holes {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\s*([\\p{L}\\p{N}]+)\\s*[,}].*", Pattern.DOTALL);

    private Holes() {}

    /** All names shown, in order. */
    static Set<String> all(String text) {
        Set<String> names = new LinkedHashSet<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '{' && depth++ == 0) {
                var name = NAME.matcher(text.substring(i + 1));
                if (name.matches()) {
                    names.add(name.group(1));
                }
            } else if (sign == '}') {
                depth = Math.max(0, depth - 1);
            }
        }
        return names;
    }

    /** The names shown outside "[[ … ]]", which must be known. */
    static Set<String> needed(String text) {
        return all(kept(text));
    }

    /** The text without what may fall away. */
    static String kept(String text) {
        return OPTIONAL.matcher(text).replaceAll("");
    }

    /** The text as it may look to a reader: every word in braces is one word. */
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
