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
import java.util.Optional;
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
        return of(flows.stream().flatMap(FlowChecks::sources).toList());
    }

    private static Stream<Source> sources(Flow flow) {
        String path = flow.id() + ".yml";
        return Stream.concat(
                Stream.of(new Source(path, flow.text())),
                flow.translations().entrySet().stream()
                        .map(in -> new Source(SidecarName.beside(path, in.getKey()), in.getValue().text())));
    }

    /** What translations among these sources have no words for: it is said in French. */
    public static List<Problem> untranslated(List<Source> sources) {
        return TranslationChecks.of(sources, sources).stream()
                .flatMap(checked -> checked.missing().all().stream())
                .toList();
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
        return of(sources, beside, french(sources));
    }

    /** The flows that translations among these sources belong to, whether or not they are checked too. */
    private static List<Source> french(List<Source> sources) throws IOException {
        List<Source> all = new ArrayList<>(sources);
        for (Source source : sources) {
            Optional<Path> flow = SidecarName.of(source.path()).map(name -> Path.of(name.flow()));
            if (flow.filter(Files::isRegularFile).isPresent()) {
                all.add(new Source(flow.get().toString(), Files.readString(flow.get(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    /** Every problem of these sources, file by file in the order given. */
    public static List<Problem> of(List<Source> sources) {
        return of(sources, Set.of(), sources);
    }

    private static List<Problem> of(List<Source> sources, Set<String> beside, List<Source> french) {
        Map<Problems, Draft> drafts = new LinkedHashMap<>();
        Set<String> known = new TreeSet<>(beside);
        for (Source source : sources) {
            if (TranslationChecks.isTranslation(source)) {
                continue;
            }
            Problems problems = new Problems(source.path());
            Draft draft = new Draft();
            FlowReader.draft(source.path(), source.text(), draft, problems);
            drafts.put(problems, draft);
            known.add(FlowReader.id(source.path()));
        }
        Map<String, String> starts = new HashMap<>();
        drafts.forEach((problems, draft) -> together(draft, problems, known, starts));
        List<TranslationChecks.Checked> translations = TranslationChecks.of(sources, french);
        translations.forEach(checked -> apart(checked.starts(), checked.problems(), starts));
        return Stream.concat(
                        drafts.keySet().stream(), translations.stream().map(TranslationChecks.Checked::problems))
                .flatMap(problems -> problems.all().stream())
                .toList();
    }

    private static void together(Draft draft, Problems problems, Set<String> known, Map<String, String> starts) {
        draft.flowsMeant.stream()
                .filter(name -> !known.contains(name.value()))
                .forEach(name -> problems.unknown(name, "unknown-flow", "flow", known));
        apart(draft.starts, problems, starts);
    }

    /** No two flows start with the same words, in whatever language. */
    private static void apart(List<Located> all, Problems problems, Map<String, String> starts) {
        for (Located words : all) {
            String here = problems.path() + ":" + (words.at().getLine() + 1);
            String before = starts.putIfAbsent(words.value().toLowerCase(Locale.FRENCH), here);
            if (before != null && !isSameFlow(before, problems.path())) {
                problems.add(
                        words.at(),
                        "same-start",
                        "found \"%s\", which already starts %s, expected words of its own"
                                .formatted(words.value(), before));
            }
        }
    }

    /** A flow and its translations may share words. */
    private static boolean isSameFlow(String place, String path) {
        String file = place.substring(0, place.lastIndexOf(':'));
        return !file.equals(path) && flowOf(file).equals(flowOf(path));
    }

    private static String flowOf(String path) {
        return SidecarName.of(path).map(SidecarName::flow).orElse(path);
    }

    private static List<String> beside(Path file) throws IOException {
        try (Stream<Path> found = Files.list(file.toAbsolutePath().getParent())) {
            return found.filter(FlowChecks::isFlow)
                    .map(Path::toString)
                    .filter(path -> SidecarName.of(path).isEmpty())
                    .map(FlowReader::id)
                    .toList();
        }
    }

    private static boolean isFlow(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml");
    }
}
