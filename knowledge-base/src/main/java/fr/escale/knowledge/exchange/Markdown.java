package fr.escale.knowledge.exchange;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.Written;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes articles as Markdown files, as they are read. */
final class Markdown {
    /** What YAML reads as just these letters; everything else stands in quotes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./’'?!()+%«»œ-]*");

    private Markdown() {}

    /** Its file's name below the folder of articles: {@code logement/logement-visale.uk.md}. */
    static String name(String theme, String id) {
        return theme + "/" + id + ".md";
    }

    static String text(Written written) {
        List<Field> fields = written.isTranslation() ? Field.ofTranslations() : Field.ofArticles();
        String front = fields.stream()
                .filter(field -> field != Field.ANSWER)
                .filter(field -> !written.text(field).isEmpty())
                .map(field -> line(field, written))
                .collect(Collectors.joining());
        return "---\n" + front + "---\n\n" + written.text(Field.ANSWER) + "\n";
    }

    private static String line(Field field, Written written) {
        if (!field.isList()) {
            return field.key() + ": " + scalar(written.text(field)) + "\n";
        }
        return written.lines(field).stream()
                .map(line -> "  - " + scalar(line) + "\n")
                .collect(Collectors.joining("", field.key() + ":\n", ""));
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && text.equals(text.strip());
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
