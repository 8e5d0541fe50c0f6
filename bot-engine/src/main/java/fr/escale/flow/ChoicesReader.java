package fr.escale.flow;

import fr.escale.flow.Step.Choices;
import fr.escale.flow.Step.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what a step shows to choose from. */
final class ChoicesReader {
    private static final Set<String> BUTTON = Set.of("label", "description", Verbs.GO, Verbs.OPEN, Verbs.ORDER);

    private static final Set<String> CHOICE = Set.of("label", "description", "value");

    private final Draft draft;
    private final WayReader ways;
    private final Problems problems;

    ChoicesReader(Draft draft, WayReader ways, Problems problems) {
        this.draft = draft;
        this.ways = ways;
        this.problems = problems;
    }

    /** The buttons, or the rows of a list, in the order written; none when there are none. */
    Choices read(Fields step) {
        if (step.has("buttons") && step.has("list")) {
            problems.add(step.at("list"), "two-ways", "found \"buttons\" and \"list\", expected one of them");
        }
        List<Option> options = new ArrayList<>();
        step.items("choices").forEach(node -> choice(node, step).ifPresent(options::add));
        read(step.items("buttons"), options);
        read(step.items("list"), options);
        return new Choices(opener(step), options);
    }

    private static String opener(Fields step) {
        return step.has("list") ? step.words("opener").map(Located::value).orElse("Choisir") : "";
    }

    private void read(List<Node> buttons, List<Option> options) {
        buttons.forEach(node -> Fields.of(node, "a button with its label", BUTTON, problems)
                .flatMap(this::option)
                .ifPresent(options::add));
    }

    /** A choice is its own label and value, unless it says more. */
    private Optional<Option> choice(Node node, Fields step) {
        if (node instanceof ScalarNode) {
            return step.scalar(node, "choices").map(words -> option(words, "", new Way.Keep(words.value())));
        }
        return Fields.of(node, "a choice", CHOICE, problems)
                .flatMap(choice -> choice.required("label", "what the choice says")
                        .map(label -> option(label, described(choice), new Way.Keep(value(choice, label)))));
    }

    private static String value(Fields choice, Located label) {
        return choice.words("value").map(Located::value).orElse(label.value());
    }

    private static String described(Fields button) {
        return button.words("description").map(Located::value).orElse("");
    }

    private Optional<Option> option(Fields button) {
        Optional<Located> label = button.required("label", "what the button says");
        Optional<Way> way = ways.way(button);
        if (way.isEmpty() && !WayReader.has(button)) {
            problems.add(
                    button.at(),
                    "no-way-on",
                    "found a button that leads nowhere, expected \"go to\", \"open\" or \"order\"");
        }
        String description = described(button);
        return label.flatMap(words -> way.map(to -> option(words, description, to)));
    }

    private Option option(Located label, String description, Way to) {
        Option option = new Option(label.value(), description, to);
        draft.buttons.put(option, label.at());
        return option;
    }
}
