package fr.escale.flow;

import fr.escale.flow.Step.Expecting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds out what a flow's variables hold, before its texts and conditions are read. */
final class VariablesReader {
    private static final List<String> VALUES = List.of("to", "value");

    private final Map<String, Kind> found = new HashMap<>();
    private final Problems problems;

    private VariablesReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param given what the flow says it is given, by name
     * @param steps as they stand in the file; what is wrong with them is for others to report
     */
    static Variables read(Map<Located, Kind> given, List<Node> steps, Problems problems) {
        VariablesReader reader = new VariablesReader(problems);
        given.forEach(reader::found);
        List<Map<String, ScalarNode>> blocks =
                steps.stream().map(VariablesReader::words).toList();
        blocks.forEach(reader::asked);
        reader.reckoned(blocks);
        return new Variables(reader.found);
    }

    private void asked(Map<String, ScalarNode> step) {
        ScalarNode into = step.get("into");
        if (step.containsKey("ask") && into != null) {
            found(new Located(into), kind(step.get("expecting")));
        }
        ScalarNode name = step.get("remember");
        if (name != null && step.containsKey("as")) {
            found(new Located(name), Kind.TEXT);
        }
    }

    private static Kind kind(@Nullable ScalarNode expecting) {
        return expecting == null
                ? Kind.TEXT
                : Stream.of(Expecting.values())
                        .filter(kind -> kind.word().equals(expecting.getValue().strip()))
                        .findFirst()
                        .orElse(Expecting.TEXT)
                        .kind();
    }

    /** What a value holds may hang on what another holds, wherever that stands. */
    private void reckoned(List<Map<String, ScalarNode>> steps) {
        List<Map<String, ScalarNode>> open = new ArrayList<>(steps.stream()
                .filter(step -> name(step).isPresent() && value(step).isPresent())
                .toList());
        boolean progress = !open.isEmpty();
        while (progress) {
            Formulas formulas = new Formulas(new Variables(found));
            progress = open.removeIf(step -> reckoned(step, formulas));
        }
        open.stream()
                .filter(step -> !reckonsWithItself(step))
                .forEach(step -> name(step).ifPresent(name -> found.putIfAbsent(name.value(), Kind.TEXT)));
    }

    /** "points + 1" for points that never had a first value: they do not exist. */
    private static boolean reckonsWithItself(Map<String, ScalarNode> step) {
        String value = value(step).orElse("");
        return name(step)
                .filter(name -> value.matches("(?s).*\\b" + Pattern.quote(name.value()) + "\\b.*"))
                .isPresent();
    }

    private boolean reckoned(Map<String, ScalarNode> step, Formulas formulas) {
        Optional<Formula> formula = value(step).flatMap(value -> formulas.read(value, fault -> {}));
        formula.ifPresent(sound -> name(step).ifPresent(name -> found(name, sound.kind())));
        return formula.isPresent();
    }

    private static Optional<Located> name(Map<String, ScalarNode> step) {
        return Stream.of("set", "remember")
                .map(step::get)
                .filter(node -> node != null)
                .findFirst()
                .map(Located::new);
    }

    private static Optional<String> value(Map<String, ScalarNode> step) {
        return VALUES.stream()
                .map(step::get)
                .filter(node -> node != null)
                .findFirst()
                .map(ScalarNode::getValue);
    }

    private void found(Located name, Kind kind) {
        found.keySet().stream()
                .filter(other -> !other.equals(name.value()))
                .filter(other -> Unaccented.name(other).equals(Unaccented.name(name.value())))
                .forEach(other -> problems.add(
                        name.at(),
                        "variable-name",
                        "found \"%s\" beside \"%s\", expected names that differ by more than accents"
                                .formatted(name.value(), other)));
        Kind before = found.putIfAbsent(name.value(), kind);
        if (before != null && before != kind) {
            problems.add(
                    name.at(),
                    "wrong-kind",
                    "found \"%s\" for a %s, expected another name: elsewhere in this flow it is a %s"
                            .formatted(name.value(), kind.word(), before.word()));
        }
    }

    private static Map<String, ScalarNode> words(Node node) {
        Map<String, ScalarNode> words = new HashMap<>();
        if (node instanceof MappingNode step) {
            step.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode key && entry.getValueNode() instanceof ScalarNode value) {
                    words.put(key.getValue(), value);
                }
            });
        }
        return words;
    }
}
