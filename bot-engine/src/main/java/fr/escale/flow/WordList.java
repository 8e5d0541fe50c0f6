package fr.escale.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A data file of ours: words, or lists of them, by a key. */
final class WordList {
    private WordList() {}

    /** Reads one of our resources, in its order; a missing one is a broken program. */
    static Map<String, List<String>> read(String resource) {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource)) {
            Map<String, List<String>> entries = new LinkedHashMap<>();
            var text = new InputStreamReader(file, StandardCharsets.UTF_8);
            ((MappingNode) new Yaml(new LoaderOptions()).compose(text))
                    .getValue()
                    .forEach(entry -> entries.put(word(entry.getKeyNode()), words(entry.getValueNode())));
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(WordList::word).toList()
                : List.of(word(node));
    }

    private static String word(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
