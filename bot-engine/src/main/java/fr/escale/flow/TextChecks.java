package fr.escale.flow;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** Checks that every text says something, and all that was written. */
final class TextChecks {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]*");
    private static final Pattern CURLY = Pattern.compile("[“„].*[”“]", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("^\\s+#");

    private final String file;
    private final Problems problems;

    private TextChecks(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(Draft draft, Problems problems) {
        TextChecks checks = new TextChecks(draft.file, problems);
        Said.in(draft.root).forEach(checks::check);
    }

    private void check(Said said) {
        String text = said.text();
        if (INVISIBLE.matcher(text).matches() && !text.isEmpty()) {
            problems.add(
                    said.at(),
                    "missing-words",
                    "found nothing to be seen behind \"%s\", expected words".formatted(said.key()));
        } else if (INVISIBLE.matcher(Holes.kept(text)).matches() && !text.isEmpty()) {
            problems.add(
                    said.at(),
                    "may-be-empty",
                    "found a text that falls away as a whole, expected words outside \"[[ … ]]\"");
        }
        if (CURLY.matcher(text).matches()) {
            problems.warn(
                    Mention.of(text.substring(0, 1), said, file),
                    "smart-quotes",
                    "found quotes of a text program around the text, which people will see; expected none, or straight ones");
        }
        comment(said);
    }

    /** " #" begins a comment, which an editor may not have meant: "le code #12". */
    private void comment(Said said) {
        int line = said.words().getEndMark().getLine();
        List<String> lines = problems.lines();
        boolean plain = said.words().getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && line < lines.size()) {
            String source = lines.get(line);
            int end = source.offsetByCodePoints(0, said.words().getEndMark().getColumn());
            if (COMMENT.matcher(source.substring(end)).find()) {
                problems.warn(
                        line + 1,
                        source.codePointCount(0, source.indexOf('#', end)) + 1,
                        "comment-in-text",
                        "found \"#\" after a text: what follows is not said; expected quotes around a text that holds it");
            }
        }
    }
}
