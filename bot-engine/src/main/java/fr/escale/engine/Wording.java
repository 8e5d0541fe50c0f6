package fr.escale.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The engine's own words, which editors keep in data files beside the flows. */
final class Wording {
    private final Map<String, List<String>> entries;

    private Wording(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    /** Reads one of our resources; a missing one is a broken program. */
    static Wording read(String resource) {
        try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(resource), resource);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Map<String, List<String>> entries = new LinkedHashMap<>();
            ((MappingNode) new Yaml(new LoaderOptions()).compose(text))
                    .getValue()
                    .forEach(entry -> entries.put(word(entry.getKeyNode()), words(entry.getValueNode())));
            return new Wording(entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> keys() {
        return entries.keySet();
    }

    String one(String key) {
        return all(key).getFirst();
    }

    /** One of several, always the same for the same number. */
    String any(String key, int pick) {
        List<String> ways = all(key);
        return ways.get(Math.floorMod(pick, ways.size()));
    }

    List<String> all(String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }

    private static List<String> words(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(Wording::word).toList()
                : List.of(word(node));
    }

    private static String word(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
