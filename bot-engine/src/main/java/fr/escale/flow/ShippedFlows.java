package fr.escale.flow;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The flows beside the program; "shipped.txt" lists them, for a jar cannot be listed without knowing how it is packed. */
final class ShippedFlows {
    private ShippedFlows() {}

    static List<Flow> read() {
        List<Source> sources = text("shipped.txt")
                .lines()
                .map(name -> name + ".yml")
                .map(file -> new Source("flows/" + file, text(file)))
                .toList();
        List<Problem> problems =
                FlowChecks.of(sources).stream().filter(Problem::isError).toList();
        if (!problems.isEmpty()) {
            throw new WrongFlowsException(problems);
        }
        return sources.stream()
                .flatMap(source -> FlowReader.read(source.path(), source.text()).flow().stream())
                .toList();
    }

    private static String text(String file) {
        String path = "/flows/" + file;
        try (InputStream text = Objects.requireNonNull(ShippedFlows.class.getResourceAsStream(path), path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
