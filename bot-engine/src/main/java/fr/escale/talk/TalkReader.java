package fr.escale.talk;

import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.talk.Talk.Line;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a talk file. */
final class TalkReader {
    private static final Set<String> KEYS = Set.of(
            "title",
            "channel",
            "language",
            "day",
            "times",
            "taken",
            "communes",
            "subjects",
            "places",
            "stops",
            "cancelled",
            "workshops",
            "talk");
    private static final Set<String> WHO =
            Set.of("they", "tap", "send", "open", "wait", "bot", "buttons", "picture", "desk");
    static final Map<String, Limits> CHANNELS =
            Map.of("telegram", Limits.TELEGRAM, "whatsapp", Limits.WHATSAPP, "tryit", Limits.TRYIT);

    private static final String LANGUAGES =
            Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", ", "one of ", ""));

    private final String path;

    private TalkReader(String path) {
        this.path = path;
    }

    /** @throws WrongTalkException with place, what was found and what was expected */
    static Talk read(String path, String text) {
        return new TalkReader(path).read(text);
    }

    private Talk read(String text) {
        Map<String, Node> keys = new HashMap<>();
        Node root = compose(text);
        block(root).getValue().forEach(entry -> keys.put(key(entry, KEYS), entry.getValueNode()));
        if (!keys.containsKey("talk") || !keys.containsKey("day")) {
            throw wrong(root, "no day or no talk", "day: 2026-11-23, and talk: with its lines");
        }
        return new Talk(
                path,
                keys.containsKey("title") ? word(node(keys, "title")) : "",
                day(keys),
                channel(keys),
                language(keys),
                words(keys, "times"),
                words(keys, "taken"),
                communes(keys),
                new Talk.Choices(words(keys, "subjects"), words(keys, "places")),
                new Talk.Gatherings(words(keys, "stops"), words(keys, "cancelled"), words(keys, "workshops")),
                lines(keys));
    }

    private Node compose(String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new WrongTalkException(path + ":1:1: found an empty file, expected day and talk");
            }
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            throw new WrongTalkException(path + ":" + line + ":1: found no YAML (" + broken.getProblem() + ")", broken);
        } catch (YAMLException broken) {
            throw new WrongTalkException(path + ":1:1: found no text file", broken);
        }
    }

    private LocalDate day(Map<String, Node> keys) {
        Node day = node(keys, "day");
        try {
            return LocalDate.parse(word(day));
        } catch (DateTimeException wrong) {
            throw wrong(day, word(day), "a day like 2026-11-23");
        }
    }

    private Limits channel(Map<String, Node> keys) {
        if (!keys.containsKey("channel")) {
            return Limits.TRYIT;
        }
        Limits limits = CHANNELS.get(word(node(keys, "channel")));
        if (limits == null) {
            throw wrong(node(keys, "channel"), word(node(keys, "channel")), "telegram, whatsapp or tryit");
        }
        return limits;
    }

    private Language language(Map<String, Node> keys) {
        if (!keys.containsKey("language")) {
            return Language.FR;
        }
        Node node = node(keys, "language");
        return Language.known(word(node)).orElseThrow(() -> wrong(node, word(node), LANGUAGES));
    }

    private List<String> words(Map<String, Node> keys, String key) {
        return keys.containsKey(key)
                ? items(node(keys, key)).stream().map(this::word).toList()
                : List.of();
    }

    private Map<String, String> communes(Map<String, Node> keys) {
        Map<String, String> communes = new LinkedHashMap<>();
        if (keys.containsKey("communes")) {
            block(node(keys, "communes"))
                    .getValue()
                    .forEach(entry -> communes.put(word(entry.getKeyNode()), word(entry.getValueNode())));
        }
        return communes;
    }

    private List<Line> lines(Map<String, Node> keys) {
        List<Line> lines = new ArrayList<>();
        for (Node item : items(node(keys, "talk"))) {
            for (NodeTuple entry : block(item).getValue()) {
                int line = entry.getKeyNode().getStartMark().getLine() + 1;
                Line said = new Line(key(entry, WHO), said(entry.getValueNode()), line);
                if (said.who().equals("wait") && !Pause.isOne(said.words())) {
                    throw wrong(entry.getValueNode(), said.words(), "a pause like 2 days, 3 hours or 20 minutes");
                }
                lines.add(said);
            }
        }
        return lines;
    }

    /** A list of buttons reads as one line. */
    private String said(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::word).collect(Collectors.joining(" | "))
                : word(node).strip();
    }

    private String key(NodeTuple entry, Set<String> known) {
        String key = word(entry.getKeyNode());
        if (!known.contains(key)) {
            throw wrong(
                    entry.getKeyNode(), key, "one of " + known.stream().sorted().toList());
        }
        return key;
    }

    private static Node node(Map<String, Node> keys, String key) {
        return Objects.requireNonNull(keys.get(key));
    }

    private MappingNode block(Node node) {
        if (node instanceof MappingNode block) {
            return block;
        }
        throw wrong(node, "no keys", "a block of keys");
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        throw wrong(node, "no list", "a list");
    }

    private String word(Node node) {
        if (node instanceof ScalarNode word) {
            return word.getValue();
        }
        throw wrong(node, "a block", "words");
    }

    private WrongTalkException wrong(Node node, String found, String expected) {
        int line = node.getStartMark().getLine() + 1;
        int column = node.getStartMark().getColumn() + 1;
        return new WrongTalkException("%s:%d:%d: found %s, expected %s".formatted(path, line, column, found, expected));
    }
}
