package fr.escale.flow;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a flow file: either a flow, or every problem at once with its place. */
public final class FlowReader {
    private static final Set<String> KEYS = Set.of("title", "starts with", "nudge", "given", "steps");

    private FlowReader() {}

    /** A flow without problems, or problems without a flow. */
    public record Reading(Optional<Flow> flow, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads one file. Whether the flows it opens exist is for {@link FlowChecks}, which sees them all.
     *
     * @param path where it stands; its name without ending is the flow's id
     */
    public static Reading read(String path, String text) {
        return read(path, text, Map.of());
    }

    /**
     * Reads one file and its translations. What is wrong in a translation does not stand in the way of the flow: the
     * flow is then spoken in French; {@link FlowChecks} tells of it.
     *
     * @param sidecars the texts of its translations
     */
    public static Reading read(String path, String text, Map<Language, String> sidecars) {
        Problems problems = new Problems(path, text);
        Optional<Flow> flow = draft(path, text, new Draft(), problems);
        return problems.any()
                ? new Reading(Optional.empty(), problems.all())
                : new Reading(flow.map(french -> Translations.of(path, french, sidecars)), List.of());
    }

    /**
     * Reads a file that passed the checks of its day, so that people who stand in it can go on although checks have
     * become stricter since. Empty when no flow can be made of it any more.
     */
    public static Optional<Flow> readAgain(String path, String text) {
        return readAgain(path, text, Map.of());
    }

    /** The same with the translations of that day. */
    public static Optional<Flow> readAgain(String path, String text, Map<Language, String> sidecars) {
        return draft(path, text, new Draft(), new Problems(path, text))
                .filter(flow -> !flow.steps().isEmpty())
                .map(french -> Translations.of(path, french, sidecars));
    }

    /** Reads a file into a draft, so that other checks know its places. */
    static Optional<Flow> draft(String path, String text, Draft draft, Problems problems) {
        return compose(text, problems).flatMap(root -> draft(path, text, root, draft, problems));
    }

    /** The same of a file that was composed, or changed, before. */
    static Optional<Flow> draft(String path, String text, Node root, Draft draft, Problems problems) {
        draft.file = text;
        draft.root = root;
        return Fields.of(root, "title, starts with and steps", KEYS, problems)
                .map(fields -> flow(path, text, fields, draft, problems));
    }

    private static Flow flow(String path, String text, Fields fields, Draft draft, Problems problems) {
        Optional<Located> title = fields.required("title", "what the flow is about");
        fields.items("starts with")
                .forEach(word -> fields.scalar(word, "starts with").ifPresent(draft.starts::add));
        if (!fields.has("steps")) {
            problems.add(fields.at(), "missing-words", "found no \"steps\", expected at least one step");
        }
        List<Node> steps = fields.items("steps");
        draft.know(VariablesReader.read(given(fields, problems), steps, problems));
        StepReader reader = new StepReader(draft, problems);
        for (int i = 0; i < steps.size(); i++) {
            reader.read(steps.get(i), i + 1 < steps.size() ? stepName(steps.get(i + 1)) : Optional.empty());
        }
        String id = id(path);
        WayChecks.check(draft, draft.steps.size() == steps.size(), problems);
        LimitChecks.check(id, draft, problems);
        List<String> starts = draft.starts.stream().map(Located::value).toList();
        return new Flow(
                id,
                title.map(Located::value).orElse(id),
                hash(text),
                text,
                starts,
                nudge(fields, problems),
                draft.steps,
                Map.of());
    }

    private static Optional<Duration> nudge(Fields fields, Problems problems) {
        return fields.words("nudge").flatMap(words -> Delay.nudge(words, problems));
    }

    private static Map<Located, Kind> given(Fields fields, Problems problems) {
        Map<Located, Kind> given = new LinkedHashMap<>();
        fields.pairs("given").forEach((name, word) -> {
            VariableName.check(name, problems);
            given.put(name, kind(word, problems));
        });
        return given;
    }

    private static Kind kind(Located word, Problems problems) {
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(candidate -> candidate.word().equals(word.value()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.unknown(
                    word,
                    "given",
                    "kind",
                    Stream.of(Kind.values()).map(Kind::word).toList());
        }
        return kind.orElse(Kind.TEXT);
    }

    private static Optional<String> stepName(Node node) {
        return node instanceof MappingNode step
                ? step.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("step"))
                        .filter(entry -> entry.getValueNode() instanceof ScalarNode)
                        .map(entry ->
                                ((ScalarNode) entry.getValueNode()).getValue().strip())
                        .findFirst()
                : Optional.empty();
    }

    static Optional<Node> compose(String text, Problems problems) {
        try {
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                problems.add(1, 1, "empty-file", "found an empty file, expected title, starts with and steps");
            }
            return References.told(text, problems) ? Optional.empty() : Optional.ofNullable(root);
        } catch (YAMLException broken) {
            BrokenYaml.tell(broken, text, problems);
        }
        return Optional.empty();
    }

    static String id(String path) {
        Path name = Path.of(path).getFileName();
        return name == null ? path : name.toString().replaceFirst("\\.ya?ml$", "");
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
