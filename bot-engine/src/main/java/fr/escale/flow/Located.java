package fr.escale.flow;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A word of a file and where it stands.
 *
 * @param node what it was read from; null when that is not known
 */
record Located(String value, Mark at, @Nullable ScalarNode node) {
    Located(String value, Mark at) {
        this(value, at, null);
    }

    Located(ScalarNode node) {
        this(node.getValue().strip(), node.getStartMark(), node);
    }
}
