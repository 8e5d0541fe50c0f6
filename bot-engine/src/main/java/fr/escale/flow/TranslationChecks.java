package fr.escale.flow;

import fr.escale.flow.FlowChecks.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks translations against the flows that they stand beside. */
final class TranslationChecks {
    private TranslationChecks() {}

    /**
     * The problems of every translation among these sources, in the order given.
     *
     * @param flows where the flows that they translate are found
     */
    static List<Problems> check(List<Source> sources, List<Source> flows, StartChecks starts) {
        List<Problems> checked = new ArrayList<>();
        sources.forEach(source ->
                SidecarName.of(source.path()).ifPresent(name -> checked.add(check(source, name, flows, starts))));
        return checked;
    }

    private static Problems check(Source source, SidecarName name, List<Source> flows, StartChecks starts) {
        Problems problems = new Problems(source.path(), source.text());
        if (name.language().isEmpty()) {
            problems.add(
                    1,
                    1,
                    "unknown-language",
                    "found a translation into \"%s\", expected one of %s".formatted(name.tag(), languages()));
        }
        Optional<Source> french = flows.stream()
                .filter(flow -> whole(flow.path()).equals(whole(name.flow())))
                .findFirst();
        if (french.isEmpty()) {
            problems.add(
                    1,
                    1,
                    "unknown-flow",
                    "found a translation of \"%s\", expected that flow beside it"
                            .formatted(FlowReader.id(name.flow())));
        }
        if (FileChecks.check(problems)) {
            Draft draft = new Draft();
            french.ifPresent(flow -> draft.starts.addAll(Translations.check(
                    flow.path(), flow.text(), source.text(), name.language().orElse(Language.FR), problems)));
            starts.check(draft, problems);
        }
        return problems;
    }

    private static Path whole(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static String languages() {
        return Stream.of(Language.values())
                .filter(language -> language != Language.FR)
                .map(Language::code)
                .collect(Collectors.joining(", "));
    }
}
