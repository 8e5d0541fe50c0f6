package fr.escale.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A flow with the translations that stand beside it. */
final class Translations {
    private Translations() {}

    /** What came of one translation: the flow in that language, if it can be read, and its words to start with. */
    private record Reading(Optional<Flow> flow, List<ScalarNode> starts) {}

    /**
     * The flow with its translations; those that cannot be read are left out. What starts it in one language starts it
     * in all: people write in the language they have.
     *
     * @param french the flow as it was read from this path
     */
    static Flow of(String path, Flow french, Map<Language, String> sidecars) {
        if (sidecars.isEmpty()) {
            return french;
        }
        Map<Language, String> sorted = new EnumMap<>(sidecars);
        Map<Language, Flow> flows = new EnumMap<>(Language.class);
        List<String> starts = new ArrayList<>(french.starts());
        sorted.forEach((language, text) -> {
            String sidecar = SidecarName.beside(path, language);
            Reading reading = read(path, french.text(), text, language, new Problems(sidecar, text));
            reading.flow().ifPresent(flow -> flows.put(language, flow));
            reading.starts().forEach(start -> starts.add(start.getValue().strip()));
        });
        String hash = hash(french.text(), sorted);
        List<String> all = starts.stream().distinct().toList();
        flows.replaceAll((language, flow) -> as(flow, hash, sorted.getOrDefault(language, ""), all, Map.of()));
        return as(french, hash, french.text(), all, flows);
    }

    /**
     * Every problem of one translation, and as a warning what it has no words for.
     *
     * @return the words that it starts with
     */
    static List<Located> check(String path, String french, String sidecar, Language language, Problems problems) {
        return read(path, french, sidecar, language, problems).starts().stream()
                .map(node -> new Located(node.getValue().strip(), node.getStartMark()))
                .toList();
    }

    private static Reading read(String path, String french, String text, Language language, Problems problems) {
        Optional<Sidecar> sidecar = Sidecar.read(text, problems);
        Optional<MappingNode> root = FlowReader.compose(french, new Problems(path, french))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
        if (sidecar.isEmpty() || root.isEmpty()) {
            return new Reading(Optional.empty(), List.of());
        }
        new Weaving(sidecar.get(), problems).weave(root.get());
        return new Reading(
                woven(path, text, root.get(), language, known(path, french), problems),
                sidecar.get().starts());
    }

    /** What is wrong in the French text as well is told where it stands there. */
    private static List<String> known(String path, String french) {
        Problems problems = new Problems(path, french);
        FlowReader.draft(path, french, new Draft(), problems);
        return problems.all().stream().map(Translations::what).toList();
    }

    private static Optional<Flow> woven(
            String path, String text, Node root, Language language, List<String> known, Problems problems) {
        Problems own = new Problems(problems.path(), text);
        Draft draft = new Draft();
        draft.language = language.locale();
        Optional<Flow> flow = FlowReader.draft(path, text, root, draft, own);
        own.all().stream()
                .filter(problem -> problem.isError() && !known.contains(what(problem)))
                .forEach(problem -> problems.add(problem.line(), problem.column(), problem.rule(), problem.message()));
        return flow.filter(whole -> !own.any());
    }

    private static String what(Problem problem) {
        return problem.rule() + ": " + problem.message();
    }

    private static Flow as(Flow flow, String hash, String text, List<String> starts, Map<Language, Flow> translations) {
        return new Flow(flow.id(), flow.title(), hash, text, starts, flow.nudge(), flow.steps(), translations);
    }

    /** The hash of the French text alone when there is no translation. */
    private static String hash(String french, Map<Language, String> sidecars) {
        Stream<String> parts = sidecars.entrySet().stream()
                .flatMap(sidecar -> Stream.of(sidecar.getKey().code(), sidecar.getValue()));
        return FlowReader.hash(
                String.join("\0", Stream.concat(Stream.of(french), parts).toList()));
    }
}
