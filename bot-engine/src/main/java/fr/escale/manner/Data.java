package fr.escale.manner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One of our data files: lists of words, and pairs of them. */
record Data(Map<String, Object> entries) {
    /** Reads a resource; a missing one is a broken program. */
    static Data read(String resource) {
        try (InputStream file = Objects.requireNonNull(Data.class.getResourceAsStream(resource), resource)) {
            return new Data(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> words(String key) {
        Set<String> words = new TreeSet<>();
        ((Iterable<?>) entry(key)).forEach(word -> words.add(String.valueOf(word)));
        return Set.copyOf(words);
    }

    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new TreeMap<>();
        ((Map<?, ?>) entry(key)).forEach((from, to) -> pairs.put(String.valueOf(from), String.valueOf(to)));
        return Map.copyOf(pairs);
    }

    private Object entry(String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }
}
