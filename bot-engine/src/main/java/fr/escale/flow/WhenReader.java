package fr.escale.flow;

import fr.escale.flow.Step.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a step that goes one of several ways. */
final class WhenReader {
    private static final Set<String> BRANCH = Set.of("if", "otherwise", Verbs.GO, Verbs.OPEN, Verbs.ORDER);

    private final WordsReader words;
    private final WayReader ways;
    private final Problems problems;

    WhenReader(WordsReader words, WayReader ways, Problems problems) {
        this.words = words;
        this.ways = ways;
        this.problems = problems;
    }

    /** Nothing when no branch can be read. */
    Optional<Step> read(String id, Fields step, Optional<String> after) {
        List<Branch> branches = new ArrayList<>();
        Optional<Way> otherwise = Optional.empty();
        List<Node> items = step.items("when");
        for (Node item : items) {
            Optional<Fields> branch = Fields.of(item, "\"if\" and where to go", BRANCH, problems);
            branch.ifPresent(this::leads);
            if (branch.filter(fields -> fields.has("otherwise")).isPresent()) {
                branch.ifPresent(fields -> last(fields, item == items.getLast()));
                otherwise = branch.flatMap(ways::way);
            } else {
                branch.flatMap(this::branch).ifPresent(branches::add);
            }
        }
        if (otherwise.isPresent() && WayReader.has(step)) {
            problems.add(step.at(), "two-ways", "found \"otherwise\" and a way on below it, expected one of them");
        }
        Way next = otherwise.orElseGet(() -> ways.next(step, after));
        return branches.isEmpty() ? Optional.empty() : Optional.of(new Step.When(id, branches, next));
    }

    private void leads(Fields branch) {
        if (!WayReader.has(branch)) {
            problems.add(
                    branch.at(),
                    "no-way-on",
                    "found a condition that leads nowhere, expected \"go to\", \"open\" or \"order\"");
        }
    }

    private void last(Fields branch, boolean last) {
        if (!last || branch.has("if") || !branch.isBare("otherwise")) {
            problems.add(
                    branch.at("otherwise"),
                    "otherwise",
                    "found \"otherwise\" out of its place, expected it alone before the way on, as the last of \"when\"");
        }
    }

    private Optional<Branch> branch(Fields branch) {
        Optional<Way> way = ways.way(branch);
        return words.condition(branch, "if").flatMap(condition -> way.map(to -> new Branch(condition, to)));
    }
}
