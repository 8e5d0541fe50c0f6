package fr.escale.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Words of a flow that somebody will read, and where they stand in the file.
 *
 * @param step the step they stand in; empty when it has no name
 * @param key what they stand behind
 */
record Said(String step, String key, ScalarNode words) {
    private static final String DESK = "hand over";

    /** What a step says to the person. */
    private static final Set<String> TEXTS = Set.of(
            "say",
            "described",
            "ask",
            "offer slots",
            "none",
            "book",
            "taken",
            "offer stops",
            "count in",
            "gone",
            "offer workshops",
            "sign up",
            "full",
            "waiting",
            "remind",
            "end");

    private static final String OPENER = "opener";
    private static final Set<String> LABELS = Set.of("label", "description", OPENER);

    /** All of them, in the order of the file. */
    static List<Said> in(Node root) {
        List<Said> found = new ArrayList<>();
        if (value(root, "steps") instanceof SequenceNode steps) {
            steps.getValue().forEach(step -> gather(step, name(step), found));
        }
        return List.copyOf(found);
    }

    String text() {
        return words.getValue().strip();
    }

    /** Where they begin. */
    Mark at() {
        return words.getStartMark();
    }

    /** Whether the words are those of a button or a list, and not of a text. */
    boolean isLabel() {
        return LABELS.contains(key);
    }

    /** Whether the team reads them, and not the person. */
    boolean isForDesk() {
        return key.equals(DESK);
    }

    /** Whether the person reads what stands behind this key of a step. */
    static boolean isForPerson(String key) {
        return TEXTS.contains(key) || key.equals(OPENER);
    }

    private static void gather(Node node, String step, List<Said> found) {
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(item -> gather(item, step, found));
            case MappingNode block -> block.getValue().forEach(entry -> read(entry, step, found));
            default -> {}
        }
    }

    private static void read(NodeTuple entry, String step, List<Said> found) {
        choices(entry, step, found);
        boolean spoken = entry.getKeyNode() instanceof ScalarNode key && isRead(key.getValue());
        if (spoken && entry.getValueNode() instanceof ScalarNode words) {
            found.add(new Said(step, ((ScalarNode) entry.getKeyNode()).getValue(), words));
        } else {
            gather(entry.getValueNode(), step, found);
        }
    }

    /** Choices that are their own label. */
    private static void choices(NodeTuple entry, String step, List<Said> found) {
        if (Blocks.key(entry).equals("choices") && entry.getValueNode() instanceof SequenceNode choices) {
            choices.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .forEach(choice -> found.add(new Said(step, "label", (ScalarNode) choice)));
        }
    }

    private static boolean isRead(String key) {
        return TEXTS.contains(key) || LABELS.contains(key) || key.equals(DESK);
    }

    private static String name(Node step) {
        return value(step, "step") instanceof ScalarNode name ? name.getValue().strip() : "";
    }

    private static @Nullable Node value(Node node, String key) {
        return node instanceof MappingNode block
                ? block.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode word
                                && word.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
