package fr.escale.flow;

import fr.escale.flow.Problem.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Gathers what is wrong in one file, so that an editor sees everything at once. */
final class Problems {
    /** More names than that are no help to who looks for one. */
    private static final int MOST_NAMES = 24;

    private final String path;
    private final List<String> lines;
    private final List<Problem> found = new ArrayList<>();

    /** @param text of the file, which problems quote */
    Problems(String path, String text) {
        this.path = path;
        this.lines = text.lines().map(line -> line.replace("\uFEFF", "")).toList();
    }

    void add(Mark at, String rule, String message) {
        add(at.getLine() + 1, at.getColumn() + 1, rule, message);
    }

    void add(int line, int column, String rule, String message) {
        found.add(problem(line, column, rule, message, Weight.ERROR));
    }

    /** Reports what an editor should look at, though the flow may go live with it. */
    void warn(Mark at, String rule, String message) {
        warn(at.getLine() + 1, at.getColumn() + 1, rule, message);
    }

    void warn(int line, int column, String rule, String message) {
        found.add(problem(line, column, rule, message, Weight.WARNING));
    }

    /** Reports a word that is none of those expected, with the nearest of them. */
    void unknown(Located word, String rule, String what, Collection<String> expected) {
        add(
                word.at(),
                rule,
                "found %s \"%s\", expected %s".formatted(what, word.value(), among(expected))
                        + Spelling.suggestion(word.value(), expected));
    }

    String path() {
        return path;
    }

    /** The file's lines as written, without their ends and without a byte order mark. */
    List<String> lines() {
        return lines;
    }

    /** Whether something keeps the flow from going live. */
    boolean any() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Whether one of these rules is broken. */
    boolean any(Collection<String> rules) {
        return found.stream().anyMatch(problem -> rules.contains(problem.rule()));
    }

    /** In the order of the file. */
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .distinct()
                .toList();
    }

    /** The names that are expected, in words. */
    static String among(Collection<String> expected) {
        if (expected.isEmpty()) {
            return "nothing here";
        }
        List<String> names = expected.stream().sorted().limit(MOST_NAMES).toList();
        return (expected.size() == 1 ? "" : "one of ")
                + String.join(", ", names)
                + (expected.size() > MOST_NAMES ? " … (%d in all)".formatted(expected.size()) : "");
    }

    private Problem problem(int line, int column, String rule, String message, Weight weight) {
        String source = line <= lines.size() ? lines.get(line - 1) : "";
        return new Problem(path, line, column, message, rule, weight, source);
    }
}
