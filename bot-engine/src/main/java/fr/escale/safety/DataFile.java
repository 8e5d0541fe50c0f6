package fr.escale.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files that professionals review, shipped beside the code. */
final class DataFile {
    private DataFile() {}

    static Map<String, Object> read(String name) {
        try (InputStream file = DataFile.class.getResourceAsStream("/safety/" + name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> section(Map<String, Object> file, String name) {
        return (Map<String, Object>) Objects.requireNonNull(file.get(name), name);
    }

    static List<String> texts(Map<String, Object> section, String name) {
        var list = (List<?>) Objects.requireNonNull(section.get(name), name);
        return list.stream().map(String::valueOf).toList();
    }
}
