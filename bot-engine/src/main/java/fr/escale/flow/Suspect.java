package fr.escale.flow;

import fr.escale.flow.BrokenYaml.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The line of a broken file where an editor most likely went wrong.
 *
 * @param number from 0
 */
record Suspect(int number, List<String> lines) {
    private static final Pattern TAB = Pattern.compile("^ *\t");
    private static final String WORD = "[a-z]+(?: [a-z]+)*:";
    private static final Pattern HARD_BEFORE =
            Pattern.compile("^[\\s-]*[\\u00A0\\u202F](?=[\\s\\u00A0\\u202F-]*" + WORD + "(?:\\s|$))");
    private static final Pattern HARD_AFTER = Pattern.compile("^\\s*(?:- +)?" + WORD + "[\\u00A0\\u202F]");
    private static final Pattern LOST = Pattern.compile("^[^\uFFFD]*(?=\uFFFD)");
    private static final Pattern TIGHT = Pattern.compile("^\\s*(?:- +)?[a-z ]+:(?=[^\\s:])|^\\s*-(?=[a-z])");
    private static final Pattern KEY = Pattern.compile("^\\s*(?:- +)?[\\p{L} ]+:(?:\\s.*)?$");
    private static final Pattern OPENS_TEXT = Pattern.compile(":\\s+[|>][+-]?\\s*$");

    /** A key without its colon is only noticed on the line after it. */
    static Suspect of(MarkedYAMLException broken, List<String> lines) {
        boolean before = broken.getProblem().contains("expected ':'");
        Mark at = before && broken.getContextMark() != null ? broken.getContextMark() : broken.getProblemMark();
        return new Suspect(Math.clamp(at.getLine(), 0, Math.max(0, lines.size() - 1)), lines);
    }

    Optional<Slip> tab() {
        return has(TAB, 1, "tab", "found a tab, expected spaces");
    }

    /** A no-break space before a key: to a parser it is a letter, and all that follows looks out of place. */
    static Stream<Slip> hardSpaces(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Suspect(line, lines).hardSpace(HARD_BEFORE))
                .flatMap(Optional::stream);
    }

    /** The first letter that was lost because the file is in another encoding than UTF-8. */
    static Optional<Slip> lostLetter(List<String> lines) {
        String message = "found a letter that is not in UTF-8, expected the file saved as UTF-8";
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Suspect(line, lines).has(LOST, 0, "not-yaml", message))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Slip> hardSpace() {
        return hardSpace(HARD_AFTER);
    }

    private Optional<Slip> hardSpace(Pattern pattern) {
        return has(pattern, 1, "hard-space", "found a no-break space, expected an ordinary one");
    }

    /** "say:Salut" and "-step": here, or above when only this line shows it. */
    Optional<Slip> tightly() {
        String message = "found no space, expected one after \":\" and after \"-\"";
        Optional<Slip> here = has(TIGHT, 0, "no-space", message);
        return here.isPresent() || number == 0 ? here : above().has(TIGHT, 0, "no-space", message);
    }

    /** A text that begins with a sign of YAML's own. */
    Optional<Slip> sign(Pattern sign) {
        Matcher found = sign.matcher(line());
        return found.find()
                ? Optional.of(slip(
                        found.start(1),
                        "needs-quotes",
                        "found a text that begins with \"%s\", which means something else in YAML, expected quotes around it"
                                .formatted(found.group(1))))
                : Optional.empty();
    }

    Slip noColon() {
        return number > 0 && OPENS_TEXT.matcher(lines.get(number - 1)).find()
                ? slip(
                        indentation(line()),
                        "wrong-indent",
                        "found a text as far left as its key, expected it further right than the line above")
                : slip(indentation(line()), "no-colon", "found words without a colon, expected \"key: words\"");
    }

    Slip indent() {
        int here = indentation(line());
        String above = number == 0 ? "" : above().line();
        return slip(
                here,
                "wrong-indent",
                "found a line that begins after %d spaces, expected as many as the lines it belongs with (%d above)"
                        .formatted(here, indentation(above) + (above.strip().startsWith("- ") ? 2 : 0)));
    }

    boolean beginsWithKey() {
        return KEY.matcher(line()).matches() && line().indexOf(": ") == line().lastIndexOf(": ");
    }

    boolean seen(Pattern pattern) {
        return pattern.matcher(line()).find();
    }

    /** Whether this line has it; the place is that many characters before its end. */
    Optional<Slip> has(Pattern pattern, int back, String rule, String message) {
        Matcher found = pattern.matcher(line());
        return found.find() ? Optional.of(slip(found.end() - back, rule, message)) : Optional.empty();
    }

    /** The nearest line, this or one above, that has it. */
    Optional<Slip> above(Pattern pattern, String rule, String message) {
        for (int line = number; line >= 0; line--) {
            Matcher found = pattern.matcher(lines.get(line));
            if (found.find()) {
                return Optional.of(new Suspect(line, lines).slip(found.start(1), rule, message));
            }
        }
        return Optional.empty();
    }

    private Suspect above() {
        int above = number - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return new Suspect(Math.max(0, above), lines);
    }

    private String line() {
        return lines.isEmpty() ? "" : lines.get(number);
    }

    private Slip slip(int index, String rule, String message) {
        return new Slip(number + 1, line().codePointCount(0, index) + 1, rule, message);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
