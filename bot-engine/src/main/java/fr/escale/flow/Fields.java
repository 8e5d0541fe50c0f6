package fr.escale.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one YAML block and what stands behind them; reports what it cannot read. */
final class Fields {
    /** What a step says when things go otherwise than hoped. */
    private static final Set<String> OUTCOMES = Set.of("none", "taken", "gone", "full", "waiting");

    private final Mark at;
    private final Problems problems;
    private final Map<String, Mark> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Mark at, Problems problems) {
        this.at = at;
        this.problems = problems;
    }

    /** Reads a block; nothing when the node is no block. Unknown and duplicate keys are reported. */
    static Optional<Fields> of(Node node, String what, Set<String> known, Problems problems) {
        if (!(node instanceof MappingNode block)) {
            problems.add(node.getStartMark(), "not-a-block", "found %s, expected %s".formatted(kind(node), what));
            return Optional.empty();
        }
        Fields fields = new Fields(node.getStartMark(), problems);
        block.getValue().forEach(entry -> fields.read(entry, known));
        return Optional.of(fields);
    }

    private void read(NodeTuple entry, Set<String> known) {
        Mark here = entry.getKeyNode().getStartMark();
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problems.add(here, "unknown-key", "found a block as a key, expected a word");
        } else if (!known.contains(key.getValue())) {
            problems.unknown(new Located(key.getValue(), here), "unknown-key", "key", known);
        } else if (keys.putIfAbsent(key.getValue(), here) != null) {
            problems.add(
                    here, "duplicate-key", "found \"%s\" a second time, expected it once".formatted(key.getValue()));
        } else {
            values.put(key.getValue(), entry.getValueNode());
        }
    }

    Mark at() {
        return at;
    }

    Mark at(String key) {
        return keys.getOrDefault(key, at);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The words behind a key as they stand in the file. Reports a block or an empty text. */
    Optional<ScalarNode> written(String key) {
        return words(key).flatMap(words -> node(key)).map(ScalarNode.class::cast);
    }

    /** The words behind a key, without the blanks around them. Reports a block or an empty text. */
    Optional<Located> words(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(node, key));
    }

    /** The words behind a key, which must be there. */
    Optional<Located> required(String key, String why) {
        if (!has(key)) {
            String rule = OUTCOMES.contains(key) ? "missing-outcome" : "missing-words";
            problems.add(at, rule, "found no \"%s\", expected %s".formatted(key, why));
        }
        return words(key);
    }

    /** The items behind a key; empty when it is not there. Reports what is no list, and an empty list. */
    List<Node> items(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        problems.add(
                node.getStartMark(),
                "not-a-list",
                "found %s behind \"%s\", expected a list with at least one \"- \"".formatted(kind(node), key));
        return List.of();
    }

    /** The keys and values of the block behind a key, for names that an editor is free to choose. */
    Map<Located, Located> pairs(String key) {
        Map<Located, Located> pairs = new LinkedHashMap<>();
        if (values.get(key) instanceof MappingNode block) {
            block.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    scalar(entry.getValueNode(), name.getValue())
                            .ifPresent(value -> pairs.put(new Located(name), value));
                }
            });
        } else if (has(key)) {
            problems.add(
                    at(key), "not-a-block", "found no block behind \"%s\", expected names and kinds".formatted(key));
        }
        return pairs;
    }

    /** Whether a key stands there with nothing behind it. */
    boolean isBare(String key) {
        return values.get(key) instanceof ScalarNode words && words.getValue().isBlank();
    }

    Optional<Located> scalar(Node node, String key) {
        if (node instanceof ScalarNode words && !words.getValue().isBlank()) {
            return Optional.of(new Located(words));
        }
        problems.add(
                node.getStartMark(),
                "missing-words",
                "found %s behind \"%s\", expected words%s".formatted(kind(node), key, hint(node)));
        return Optional.empty();
    }

    /** Holes and brackets at the beginning of a text were hardly meant as YAML's. */
    private static String hint(Node node) {
        boolean braces = node instanceof CollectionNode<?> block && block.getFlowStyle() == FlowStyle.FLOW;
        return braces ? ": a text that begins with \"{\" or \"[\" needs quotes around it" : "";
    }

    private static String kind(Node node) {
        return switch (node) {
            case MappingNode block -> block.getValue().isEmpty() ? "an empty block" : "a block of keys";
            case SequenceNode list -> list.getValue().isEmpty() ? "an empty list" : "a list";
            case ScalarNode words -> words.getValue().isBlank() ? "nothing" : "a text";
            default -> "an alias";
        };
    }
}
