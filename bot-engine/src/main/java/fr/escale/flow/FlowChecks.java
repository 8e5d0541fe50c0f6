package fr.escale.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks flows together: each by itself, the flows they open, and the words they start with. */
public final class FlowChecks {
    /** A file's path and its text. */
    public record Source(String path, String text) {}

    private FlowChecks() {}

    /** Every problem of flows that were read one by one; their paths are their ids. */
    public static List<Problem> all(Collection<Flow> flows) {
        return of(flows.stream()
                .map(flow -> new Source(flow.id() + ".yml", flow.text()))
                .toList());
    }

    /**
     * Every problem of flow files, and of the *.yml and *.yaml in directories, which are read to the bottom. A file may
     * open the flows that stand beside it, whether or not they are checked too.
     *
     * @throws IOException when a file cannot be read
     */
    public static List<Problem> files(List<Path> paths) throws IOException {
        List<Source> sources = new ArrayList<>();
        Set<String> beside = new TreeSet<>();
        for (Path path : paths) {
            try (Stream<Path> found = Files.walk(path)) {
                for (Path file : found.filter(FlowChecks::isFlow).sorted().toList()) {
                    sources.add(new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
                    beside.addAll(beside(file));
                }
            }
        }
        return of(sources, beside);
    }

    /** Every problem of these sources, file by file in the order given. */
    public static List<Problem> of(List<Source> sources) {
        return of(sources, Set.of());
    }

    private static List<Problem> of(List<Source> sources, Set<String> beside) {
        Map<Problems, Draft> drafts = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>(beside);
        for (Source source : sources) {
            Problems problems = new Problems(source.path());
            Draft draft = new Draft();
            FlowReader.draft(source.path(), source.text(), draft, problems);
            drafts.put(problems, draft);
            known.add(FlowReader.id(source.path()));
        }
        Map<String, String> starts = new HashMap<>();
        drafts.forEach((problems, draft) -> together(draft, problems, known, starts));
        CycleChecks.check(drafts);
        return drafts.keySet().stream()
                .flatMap(problems -> problems.all().stream())
                .toList();
    }

    private static void together(Draft draft, Problems problems, Set<String> known, Map<String, String> starts) {
        draft.flowsMeant.stream()
                .filter(name -> !known.contains(name.value()))
                .forEach(name -> problems.unknown(name, "unknown-flow", "flow", known));
        for (Located words : draft.starts) {
            String here = problems.path() + ":" + (words.at().getLine() + 1);
            String before = starts.putIfAbsent(words.value().toLowerCase(Locale.FRENCH), here);
            if (before != null) {
                problems.add(
                        words.at(),
                        "same-start",
                        "found \"%s\", which already starts %s, expected words of its own"
                                .formatted(words.value(), before));
            }
        }
    }

    private static List<String> beside(Path file) throws IOException {
        try (Stream<Path> found = Files.list(file.toAbsolutePath().getParent())) {
            return found.filter(FlowChecks::isFlow)
                    .map(path -> FlowReader.id(path.toString()))
                    .toList();
        }
    }

    private static boolean isFlow(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml");
    }
}
