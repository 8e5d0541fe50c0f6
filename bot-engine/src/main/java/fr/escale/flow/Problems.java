package fr.escale.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Gathers what is wrong in one file, so that an editor sees everything at once. */
final class Problems {
    private final String path;
    private final List<Problem> found = new ArrayList<>();

    Problems(String path) {
        this.path = path;
    }

    void add(Mark at, String rule, String message) {
        add(at.getLine() + 1, at.getColumn() + 1, rule, message);
    }

    void add(int line, int column, String rule, String message) {
        found.add(new Problem(path, line, column, message, rule));
    }

    /** Reports a word that is none of those expected, with the nearest of them. */
    void unknown(Located word, String rule, String what, Collection<String> expected) {
        add(
                word.at(),
                rule,
                "found %s \"%s\", expected %s".formatted(what, word.value(), among(expected))
                        + Spelling.nearest(word.value(), expected)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse(""));
    }

    String path() {
        return path;
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** In the order of the file. */
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .distinct()
                .toList();
    }

    private static String among(Collection<String> expected) {
        if (expected.isEmpty()) {
            return "nothing here";
        }
        return (expected.size() == 1 ? "" : "one of ")
                + String.join(", ", expected.stream().sorted().toList());
    }
}
