package fr.escale.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The talk tests that come with the program, beside it as talks/{flow}/{name}.yml. */
final class ShippedTalks {
    private static final String ENDING = ".yml";

    private ShippedTalks() {}

    /** By flow, name to text. */
    static Map<String, Map<String, String>> read() {
        try {
            Map<String, Map<String, String>> talks = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:talks/*/*.yml")) {
                List<String> path = List.of(file.getURL().getPath().split("/"));
                String name = path.getLast();
                talks.computeIfAbsent(path.get(path.size() - 2), flow -> new TreeMap<>())
                        .put(
                                name.substring(0, name.length() - ENDING.length()),
                                file.getContentAsString(StandardCharsets.UTF_8));
            }
            return talks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
