package fr.escale.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The blocks of a flow that was composed and not yet read. */
final class Blocks {
    private Blocks() {}

    static List<MappingNode> steps(MappingNode flow) {
        return flow.getValue().stream()
                .filter(entry -> key(entry).equals("steps"))
                .filter(entry -> entry.getValueNode() instanceof SequenceNode)
                .flatMap(entry -> ((SequenceNode) entry.getValueNode()).getValue().stream())
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .toList();
    }

    /** The blocks below this node that have a label: buttons, whatever list they stand in. */
    static List<MappingNode> buttons(Node node) {
        List<MappingNode> buttons = new ArrayList<>();
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(item -> buttons.addAll(buttons(item)));
            case MappingNode block -> {
                words(block, "label").ifPresent(label -> buttons.add(block));
                block.getValue().forEach(entry -> buttons.addAll(buttons(entry.getValueNode())));
            }
            default -> {}
        }
        return buttons;
    }

    /** Choices written as blocks, each with the value it keeps, which is the same in every language. */
    static NodeTuple withValues(NodeTuple entry) {
        if (!key(entry).equals("choices") || !(entry.getValueNode() instanceof SequenceNode choices)) {
            return entry;
        }
        List<Node> blocks = choices.getValue().stream().map(Blocks::withValue).toList();
        return new NodeTuple(
                entry.getKeyNode(),
                new SequenceNode(
                        choices.getTag(),
                        true,
                        new ArrayList<>(blocks),
                        choices.getStartMark(),
                        choices.getEndMark(),
                        FlowStyle.BLOCK));
    }

    private static Node withValue(Node choice) {
        List<NodeTuple> entries = new ArrayList<>();
        switch (choice) {
            case ScalarNode words -> entries.add(new NodeTuple(word("label", words), words));
            case MappingNode block -> entries.addAll(block.getValue());
            default -> {
                return choice;
            }
        }
        if (entries.stream().noneMatch(entry -> key(entry).equals("value"))) {
            entries.stream()
                    .filter(entry -> key(entry).equals("label"))
                    .findFirst()
                    .ifPresent(label -> entries.add(new NodeTuple(word("value", choice), label.getValueNode())));
        }
        return new MappingNode(Tag.MAP, true, entries, choice.getStartMark(), choice.getEndMark(), FlowStyle.BLOCK);
    }

    private static ScalarNode word(String key, Node at) {
        return new ScalarNode(Tag.STR, key, at.getStartMark(), at.getEndMark(), ScalarStyle.PLAIN);
    }

    static Optional<String> words(MappingNode block, String key) {
        return block.getValue().stream()
                .filter(entry -> key(entry).equals(key) && entry.getValueNode() instanceof ScalarNode)
                .map(entry -> ((ScalarNode) entry.getValueNode()).getValue().strip())
                .findFirst();
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    static void change(MappingNode block, UnaryOperator<NodeTuple> change) {
        block.setValue(new ArrayList<>(block.getValue().stream().map(change).toList()));
    }
}
