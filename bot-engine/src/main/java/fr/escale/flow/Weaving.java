package fr.escale.flow;

import fr.escale.flow.Sidecar.Label;
import fr.escale.flow.Sidecar.Phrase;
import fr.escale.flow.Sidecar.StepWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Puts the words of a translation in the place of the French ones. The result is read like any flow, so that a
 * translation passes every check that the French text passes, with its own places.
 */
final class Weaving {
    private final Sidecar sidecar;
    private final Problems problems;

    Weaving(Sidecar sidecar, Problems problems) {
        this.sidecar = sidecar;
        this.problems = problems;
    }

    /** Changes this French flow, as it was composed, into the translated one. */
    void weave(MappingNode flow) {
        Blocks.change(flow, this::title);
        List<MappingNode> steps = Blocks.steps(flow);
        Set<String> known =
                new LinkedHashSet<>(steps.stream().map(Weaving::name).toList());
        sidecar.steps().forEach((name, words) -> {
            ScalarNode here = words.name();
            if (here != null && !known.contains(name)) {
                problems.unknown(located(here), "unknown-step", "step", known);
            }
        });
        steps.forEach(this::step);
    }

    private NodeTuple title(NodeTuple entry) {
        return Blocks.key(entry).equals("title")
                ? sidecar.title().map(title -> with(entry, title)).orElse(entry)
                : entry;
    }

    private void step(MappingNode step) {
        String name = name(step);
        StepWords words = sidecar.steps().getOrDefault(name, StepWords.NONE);
        Set<String> texts = new LinkedHashSet<>();
        List<String> gaps = new ArrayList<>();
        Blocks.change(step, entry -> text(entry, words, texts, gaps));
        Blocks.change(step, Blocks::withValues);
        List<MappingNode> buttons = Blocks.buttons(step);
        Set<String> labels = new LinkedHashSet<>(buttons.stream()
                .map(button -> Blocks.words(button, "label").orElse(""))
                .toList());
        buttons.forEach(button -> button(button, words.buttons(), gaps));
        strangers(words, texts, labels);
        if (!gaps.isEmpty()) {
            problems.warn(
                    words.name() == null ? sidecar.at() : words.name().getStartMark(),
                    "missing-translation",
                    "found no translation in step \"%s\" of %s, expected one: it is said in French"
                            .formatted(name, String.join(", ", gaps)));
        }
    }

    private NodeTuple text(NodeTuple entry, StepWords words, Set<String> texts, List<String> gaps) {
        String key = Blocks.key(entry);
        if (key.equals("step")) {
            return words.name() == null ? entry : with(entry, words.name());
        }
        if (!Said.isForPerson(key) || !(entry.getValueNode() instanceof ScalarNode french)) {
            return entry;
        }
        texts.add(key);
        Phrase said = words.texts().get(key);
        if (said == null) {
            gaps.add(key);
            return entry;
        }
        Braces.compare(french, said.words(), problems);
        return with(entry, said.words());
    }

    private static void button(MappingNode button, Map<String, Label> labels, List<String> gaps) {
        String french = Blocks.words(button, "label").orElse("");
        Label label = labels.get(french);
        if (label == null) {
            gaps.add("\"" + french + "\"");
            return;
        }
        if (label.description().isEmpty() && Blocks.words(button, "description").isPresent()) {
            gaps.add("the description of \"" + french + "\"");
        }
        Blocks.change(button, entry -> switch (Blocks.key(entry)) {
            case "label" -> with(entry, label.label());
            case "description" ->
                label.description().map(said -> with(entry, said)).orElse(entry);
            default -> entry;
        });
    }

    private void strangers(StepWords words, Set<String> texts, Set<String> labels) {
        Set<String> expected = new LinkedHashSet<>(texts);
        if (!labels.isEmpty()) {
            expected.add("buttons");
        }
        words.texts().forEach((key, said) -> {
            if (!texts.contains(key)) {
                problems.unknown(located(said.key()), "unknown-key", "key", expected);
            }
        });
        words.buttons().forEach((french, label) -> {
            if (!labels.contains(french)) {
                problems.unknown(located(label.key()), "unknown-label", "French label", labels);
            }
        });
    }

    private static NodeTuple with(NodeTuple entry, Node value) {
        return new NodeTuple(entry.getKeyNode(), value);
    }

    private static String name(MappingNode step) {
        return Blocks.words(step, "step").orElse("");
    }

    private static Located located(ScalarNode node) {
        return new Located(node.getValue().strip(), node.getStartMark());
    }
}
