package fr.escale.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A translation as read from one file, keyed by the names of the flow's steps and by its French labels.
 *
 * @param steps by name
 * @param at where its steps begin
 */
record Sidecar(Optional<ScalarNode> title, List<ScalarNode> starts, Map<String, StepWords> steps, Mark at) {
    private static final Set<String> KEYS = Set.of("proofread", "title", "starts with", "steps");

    /** What is keyed by French labels. */
    private static final Set<String> LABELLED = Set.of("buttons", "choices");

    /**
     * The words of one step.
     *
     * @param name the step's name as it stands in this file; null when it does not
     * @param texts by the step's keys ("say")
     * @param buttons and choices, by their French label
     */
    record StepWords(@Nullable ScalarNode name, Map<String, Phrase> texts, Map<String, Label> buttons) {
        /** Of a step that is not translated at all. */
        static final StepWords NONE = new StepWords(null, Map.of(), Map.of());
    }

    /** One text, and the key it stands behind. */
    record Phrase(ScalarNode key, ScalarNode words) {}

    /** A button's words; the description may be missing. */
    record Label(ScalarNode key, ScalarNode label, Optional<ScalarNode> description) {}

    /** Reads one file; reports what it cannot read. */
    static Optional<Sidecar> read(String text, Problems problems) {
        return FlowReader.compose(text, problems)
                .flatMap(root -> Fields.of(root, "title, starts with and steps", KEYS, problems))
                .map(fields -> of(fields, problems));
    }

    private static Sidecar of(Fields fields, Problems problems) {
        fields.words("proofread")
                .filter(word -> !word.value().matches("yes|no"))
                .ifPresent(word -> problems.unknown(word, "yes-or-no", "word", List.of("yes", "no")));
        if (!fields.has("steps")) {
            problems.add(fields.at(), "missing-words", "found no \"steps\", expected the steps that are translated");
        }
        List<ScalarNode> starts = fields.items("starts with").stream()
                .filter(node -> fields.scalar(node, "starts with").isPresent())
                .map(ScalarNode.class::cast)
                .toList();
        Map<String, StepWords> steps = new LinkedHashMap<>();
        entries(fields.node("steps"), "the names of steps", problems)
                .forEach((name, node) -> steps.put(name.getValue().strip(), words(name, node, problems)));
        return new Sidecar(fields.written("title"), starts, steps, fields.at("steps"));
    }

    private static StepWords words(ScalarNode name, Node node, Problems problems) {
        Map<String, Phrase> texts = new LinkedHashMap<>();
        Map<String, Label> buttons = new LinkedHashMap<>();
        entries(Optional.of(node), "the keys of the step", problems).forEach((key, value) -> {
            if (LABELLED.contains(key.getValue())) {
                entries(Optional.of(value), "French labels", problems)
                        .forEach((french, label) -> label(french, label, problems)
                                .ifPresent(
                                        words -> buttons.put(french.getValue().strip(), words)));
            } else {
                written(value, key.getValue(), problems)
                        .ifPresent(words -> texts.put(key.getValue(), new Phrase(key, words)));
            }
        });
        return new StepWords(name, texts, buttons);
    }

    private static Optional<Label> label(ScalarNode french, Node node, Problems problems) {
        if (!(node instanceof MappingNode)) {
            return written(node, french.getValue(), problems).map(words -> new Label(french, words, Optional.empty()));
        }
        return Fields.of(node, "label and description", Set.of("label", "description"), problems)
                .flatMap(fields -> fields.required("label", "what the button says")
                        .flatMap(found -> fields.written("label"))
                        .map(words -> new Label(french, words, fields.written("description"))));
    }

    private static Optional<ScalarNode> written(Node node, String key, Problems problems) {
        if (node instanceof ScalarNode words && !words.getValue().isBlank()) {
            return Optional.of(words);
        }
        problems.add(
                node.getStartMark(), "missing-words", "found no words behind \"%s\", expected words".formatted(key));
        return Optional.empty();
    }

    /** The entries of a block whose keys are free; reports what is no block, and keys that stand twice. */
    private static Map<ScalarNode, Node> entries(Optional<Node> node, String what, Problems problems) {
        Map<ScalarNode, Node> entries = new LinkedHashMap<>();
        Map<String, Mark> seen = new LinkedHashMap<>();
        node.ifPresent(found -> {
            if (found instanceof MappingNode block) {
                block.getValue().forEach(entry -> entry(entry, seen, entries, problems));
            } else {
                problems.add(found.getStartMark(), "not-a-block", "found no block, expected " + what);
            }
        });
        return entries;
    }

    private static void entry(
            NodeTuple entry, Map<String, Mark> seen, Map<ScalarNode, Node> entries, Problems problems) {
        Mark here = entry.getKeyNode().getStartMark();
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(here, "unknown-key", "found a block as a key, expected a word");
        } else if (seen.putIfAbsent(key.getValue().strip(), here) != null) {
            problems.add(
                    here, "duplicate-key", "found \"%s\" a second time, expected it once".formatted(key.getValue()));
        } else {
            entries.put(key, entry.getValueNode());
        }
    }
}
