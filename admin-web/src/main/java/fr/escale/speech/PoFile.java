package fr.escale.speech;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A gettext file as we write it: a msgid and its msgstr, one line each; anything else is a comment. */
final class PoFile {
    private static final String FRENCH = "msgid ";
    private static final String ENGLISH = "msgstr ";
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private String french = "";

    private PoFile() {}

    /**
     * English sentences by their French ones, in the file's order.
     *
     * @throws IllegalStateException when one stands there twice
     */
    static Map<String, String> sentences(Stream<String> lines) {
        PoFile file = new PoFile();
        lines.forEach(file::read);
        return Collections.unmodifiableMap(file.sentences);
    }

    private void read(String line) {
        if (line.startsWith(FRENCH)) {
            french = quoted(line.substring(FRENCH.length()));
        } else if (line.startsWith(ENGLISH)
                && sentences.put(french, quoted(line.substring(ENGLISH.length()))) != null) {
            throw new IllegalStateException("twice in the catalogue: " + french);
        }
    }

    private static String quoted(String written) {
        String inside = written.strip();
        return inside.substring(1, inside.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
