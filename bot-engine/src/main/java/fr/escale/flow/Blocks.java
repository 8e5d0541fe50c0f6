package fr.escale.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

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
