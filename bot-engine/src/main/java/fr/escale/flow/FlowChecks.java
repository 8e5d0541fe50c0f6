package fr.escale.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks flows together: each by itself, the flows they open, and the words they start with. What {@link FlowReader}
 * reads can be played; what has no error here may go live. So a stricter check strands nobody in a version they are in.
 */
public final class FlowChecks {
    /** A file's path and its text. */
    public record Source(String path, String text) {}

    record Reading(Draft draft, Problems problems) {}

    private FlowChecks() {}

    /** Every problem of flows that were read one by one; their paths are their ids. */
    public static List<Problem> all(Collection<Flow> flows) {
        return of(flows.stream().flatMap(FlowChecks::sources).toList());
    }

    private static Stream<Source> sources(Flow flow) {
        String path = flow.id() + ".yml";
        return Stream.concat(
                Stream.of(new Source(path, flow.text())),
                flow.translations().entrySet().stream()
                        .map(in -> new Source(
                                SidecarName.beside(path, in.getKey()),
                                in.getValue().text())));
    }

    /**
     * Every problem of flow files, and of the *.yml and *.yaml in directories, which are read to the bottom. The flows
     * that stand beside a file are known to it, whether or not they are checked too.
     *
     * @throws IOException when a file cannot be read
     */
    public static List<Problem> files(List<Path> paths) throws IOException {
        Map<Path, Source> sources = new LinkedHashMap<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                for (Path file : found.filter(FlowChecks::isFlow).sorted().toList()) {
                    sources.putIfAbsent(whole(file), source(file));
                }
            }
        }
        return of(List.copyOf(sources.values()), beside(sources.keySet()));
    }

    /** Every problem of these sources, file by file in the order given. */
    public static List<Problem> of(List<Source> sources) {
        return of(sources, List.of());
    }

    private static List<Problem> of(List<Source> sources, List<Source> beside) {
        Set<String> known = new TreeSet<>();
        List<Source> all = Stream.concat(sources.stream(), beside.stream()).toList();
        flows(all).map(Source::path).map(FlowReader::id).forEach(known::add);
        List<Reading> others = flows(beside).map(source -> read(source, known)).toList();
        List<Reading> readings =
                flows(sources).map(source -> read(source, known)).toList();
        StartChecks starts = new StartChecks(OrderWords.shipped());
        others.forEach(reading -> starts.check(reading.draft(), reading.problems()));
        readings.forEach(reading -> check(reading, starts));
        CycleChecks.check(Stream.concat(readings.stream(), others.stream()).toList());
        List<Problems> translations = TranslationChecks.check(sources, all, starts);
        return Stream.concat(readings.stream().map(Reading::problems), translations.stream())
                .flatMap(problems -> problems.all().stream())
                .toList();
    }

    private static Stream<Source> flows(List<Source> sources) {
        return sources.stream().filter(source -> SidecarName.of(source.path()).isEmpty());
    }

    private static Reading read(Source source, Set<String> known) {
        Reading reading = new Reading(new Draft(), new Problems(source.path(), source.text()));
        reading.draft().flows.addAll(known);
        if (FileChecks.check(reading.problems())) {
            FlowReader.draft(source.path(), source.text(), reading.draft(), reading.problems());
        }
        return reading;
    }

    private static void check(Reading reading, StartChecks starts) {
        Draft draft = reading.draft();
        Problems problems = reading.problems();
        draft.flowsMeant.stream()
                .filter(name -> !draft.flows.contains(name.value()))
                .forEach(name -> problems.unknown(name, "unknown-flow", "flow", draft.flows));
        starts.check(draft, problems);
        TextChecks.check(draft, problems);
        ButtonChecks.check(draft, problems);
        OutcomeChecks.check(draft, problems);
        KnownChecks.check(draft, problems);
        ReadingChecks.check(draft, problems);
    }

    /** The flows in the directories of these that are not among them. */
    private static List<Source> beside(Set<Path> checked) throws IOException {
        Set<Path> directories = checked.stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        List<Source> beside = new ArrayList<>();
        for (Path directory : directories) {
            try (Stream<Path> found = Files.list(directory)) {
                for (Path file : found.filter(FlowChecks::isFlow).sorted().toList()) {
                    if (!checked.contains(file)) {
                        // nobody asked about this one: whatever it holds must not stop the check
                        beside.add(source(file));
                    }
                }
            }
        }
        return beside;
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** What is no UTF-8 becomes a sign that {@link FileChecks} finds. */
    private static Source source(Path file) throws IOException {
        return new Source(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static boolean isFlow(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml");
    }
}
