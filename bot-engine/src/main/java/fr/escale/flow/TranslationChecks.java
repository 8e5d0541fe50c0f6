package fr.escale.flow;

import fr.escale.flow.FlowChecks.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks translations against the flows that they stand beside. */
final class TranslationChecks {
    /** A translation's problems, what is missing in it, and the words that it starts with. */
    record Checked(Problems problems, Problems missing, List<Located> starts) {}

    private TranslationChecks() {}

    static boolean isTranslation(Source source) {
        return SidecarName.of(source.path()).isPresent();
    }

    /**
     * Every translation among these sources, in the order given.
     *
     * @param flows where the flows that they translate are found
     */
    static List<Checked> of(List<Source> sources, List<Source> flows) {
        List<Checked> checked = new ArrayList<>();
        sources.forEach(
                source -> SidecarName.of(source.path()).ifPresent(name -> checked.add(check(source, name, flows))));
        return checked;
    }

    private static Checked check(Source source, SidecarName name, List<Source> flows) {
        Problems problems = new Problems(source.path());
        Problems missing = new Problems(source.path());
        if (name.language().isEmpty()) {
            problems.add(
                    1,
                    1,
                    "unknown-language",
                    "found a translation into \"%s\", expected one of %s".formatted(name.tag(), languages()));
        }
        Optional<Source> french = flows.stream()
                .filter(candidate -> candidate.path().equals(name.flow()))
                .findFirst();
        if (french.isEmpty()) {
            problems.add(
                    1,
                    1,
                    "unknown-flow",
                    "found a translation of \"%s\", expected that flow beside it"
                            .formatted(FlowReader.id(name.flow())));
        }
        List<Located> starts = french.map(flow ->
                        Translations.check(flow.path(), flow.text(), source.text(), problems, missing))
                .orElse(List.of());
        return new Checked(problems, missing, starts);
    }

    private static String languages() {
        return String.join(
                ", ",
                Stream.of(Language.values())
                        .filter(language -> language != Language.FR)
                        .map(Language::code)
                        .toList());
    }
}
