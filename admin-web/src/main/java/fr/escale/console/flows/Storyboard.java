package fr.escale.console.flows;

import static fr.escale.speech.Speech.say;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A flow's text as a list of moments to read, whatever problems it has: what can be read of it is shown.
 *
 * @param title empty when there is none
 * @param starts words that open it
 */
public record Storyboard(String title, List<String> starts, List<Scene> scenes) {
    /** One step: where it stands in the text (from 1), what the person reads, what else happens, the buttons. */
    public record Scene(String name, int line, List<String> said, List<Note> notes, List<Choice> choices) {}

    /** What happens beside the words: "réserve le créneau", "continue à l’étape" with its name. */
    public record Note(String what, String words) {}

    /** A button and where it leads. */
    public record Choice(String label, String leads) {}

    static Storyboard of(String text) {
        Node root = compose(text);
        return new Storyboard(
                entries(root)
                        .filter(entry -> entry.key().equals("title"))
                        .map(entry -> words(entry.value()))
                        .findFirst()
                        .orElse(""),
                list(root, "starts with").map(Storyboard::words).toList(),
                list(root, "steps").map(Storyboard::scene).toList());
    }

    private static @Nullable Node compose(String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException broken) {
            // the checks say what is wrong with it
            return null;
        }
    }

    private static Scene scene(Node step) {
        String name = "";
        List<String> said = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Entry entry : entries(step).toList()) {
            String words = words(entry.value());
            switch (entry.key()) {
                case "step" -> name = words;
                case "buttons", "list", "choices" -> choices(entry.value()).forEach(choices::add);
                case "when" -> branches(entry.value()).forEach(notes::add);
                case String key when Wordings.isSaid(key) -> said.add(words);
                default -> notes.add(new Note(Wordings.of(entry.key()), words));
            }
        }
        int line = step.getStartMark().getLine() + 1;
        return new Scene(name, line, said, notes, choices);
    }

    private static Stream<Choice> choices(Node list) {
        return items(list).map(Storyboard::choice);
    }

    private static Stream<Note> branches(Node list) {
        return items(list)
                .map(branch -> new Note(
                        entries(branch)
                                .limit(1)
                                .map(entry -> (Wordings.of(entry.key()) + " " + words(entry.value())).strip())
                                .findFirst()
                                .orElse(""),
                        entries(branch)
                                .skip(1)
                                .map(Storyboard::leads)
                                .findFirst()
                                .orElse("")));
    }

    private static Choice choice(Node button) {
        String label = button instanceof ScalarNode word ? word.getValue().strip() : "";
        String leads = "";
        for (Entry entry : entries(button).toList()) {
            switch (entry.key()) {
                case "label" -> label = words(entry.value());
                case "description" -> label += " · " + words(entry.value());
                default -> leads = leads(entry);
            }
        }
        return new Choice(label, leads);
    }

    private static String leads(Entry entry) {
        String words = words(entry.value());
        return switch (entry.key()) {
            case "order" -> Wordings.order(words);
            case "open" -> say("scénario {0}", words);
            default -> words;
        };
    }

    private record Entry(String key, Node value) {}

    private static Stream<Entry> entries(@Nullable Node node) {
        return node instanceof MappingNode block
                ? block.getValue().stream().map(entry -> new Entry(words(entry.getKeyNode()), entry.getValueNode()))
                : Stream.empty();
    }

    private static Stream<Node> list(@Nullable Node node, String key) {
        return entries(node)
                .filter(entry -> entry.key().equals(key))
                .flatMap(entry ->
                        entry.value() instanceof SequenceNode items ? items.getValue().stream() : Stream.empty());
    }

    private static Stream<Node> items(Node node) {
        return node instanceof SequenceNode items ? items.getValue().stream() : Stream.empty();
    }

    private static String words(Node node) {
        return switch (node) {
            case ScalarNode word -> word.getValue().strip();
            case SequenceNode items ->
                String.join(
                        ", ", items.getValue().stream().map(Storyboard::words).toList());
            case MappingNode block ->
                String.join(
                        ", ",
                        entries(block)
                                .map(entry -> say("{0} : {1}", entry.key(), words(entry.value())))
                                .toList());
            default -> "";
        };
    }
}
