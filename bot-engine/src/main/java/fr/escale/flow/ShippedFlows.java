package fr.escale.flow;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The flows beside the program; "shipped.txt" lists them, for a jar cannot be listed without knowing how it is packed. */
final class ShippedFlows {
    private ShippedFlows() {}

    static List<Flow> read() {
        List<Source> sources = text("shipped.txt")
                .orElseThrow()
                .lines()
                .map(ShippedFlows::source)
                .toList();
        List<Source> all = new ArrayList<>(sources);
        sources.forEach(source -> sidecars(source.path())
                .forEach((language, text) -> all.add(new Source(SidecarName.beside(source.path(), language), text))));
        List<Problem> problems =
                FlowChecks.of(all).stream().filter(Problem::isError).toList();
        if (!problems.isEmpty()) {
            throw new WrongFlowsException(problems);
        }
        return sources.stream()
                .map(source -> FlowReader.read(source.path(), source.text(), sidecars(source.path())))
                .flatMap(reading -> reading.flow().stream())
                .toList();
    }

    private static Source source(String name) {
        String path = "flows/" + name + ".yml";
        return new Source(path, text(name + ".yml").orElseThrow(() -> new NoSuchElementException(path)));
    }

    private static Map<Language, String> sidecars(String path) {
        Map<Language, String> sidecars = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            text(SidecarName.beside(path, language).replaceFirst("^flows/", ""))
                    .ifPresent(text -> sidecars.put(language, text));
        }
        return sidecars;
    }

    private static Optional<String> text(String file) {
        try (InputStream text = ShippedFlows.class.getResourceAsStream("/flows/" + file)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
