package fr.escale.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write every day, from files: questions, titles, and what they say in talks. */
final class OrdinaryWordings {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern HEAD = Pattern.compile("(?m)^---\\s*$");

    private static final Set<String> ABOUT_DANGER = aboutDanger();

    private OrdinaryWordings() {}

    private static Set<String> aboutDanger() {
        try (var list = OrdinaryWordings.class.getResourceAsStream("/safety/about-danger.txt")) {
            return Set.of(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of every file below that path that we can read: ".jsonl", ".txt" and ".tsv" lists, ".md" articles, ".yml" talks. */
    static List<String> below(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(OrdinaryWordings::of)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> of(Path file) {
        var name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) return questions(file);
        if (name.endsWith(".md")) return article(file);
        if (name.endsWith(".tsv")) return sayings(file);
        if (name.endsWith(".txt")) return text(file).lines().filter(line -> !line.startsWith("#"));
        return name.endsWith(".yml") ? talk(file) : Stream.empty();
    }

    /** As typed, in SMS spelling and with slips. */
    private static Stream<String> questions(Path file) {
        return text(file)
                .lines()
                .map(JSON::readTree)
                .flatMap(line -> Stream.of("q", "title", "sms", "typo")
                        .map(line::path)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue));
    }

    /** "intent, language, sayings parted by |". */
    private static Stream<String> sayings(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(row -> row.length == 3)
                .flatMap(row -> Stream.of(row[2].split(" \\| ")));
    }

    private static Stream<String> article(Path file) {
        if (ABOUT_DANGER.contains(file.getFileName().toString().split("\\.")[0])) return Stream.empty();
        var parts = HEAD.split(text(file), 3);
        if (parts.length < 3) return Stream.empty();
        Map<String, Object> head = yaml(parts[1]);
        var title = Stream.of(String.valueOf(head.get("title")));
        return Stream.concat(title, texts(head.get("questions"), Function.identity()));
    }

    private static Stream<String> talk(Path file) {
        Map<String, Object> talk = yaml(text(file));
        return texts(talk.get("talk"), line -> line instanceof Map<?, ?> said ? said.get("they") : null);
    }

    private static Stream<String> texts(Object list, Function<Object, Object> text) {
        return list instanceof List<?> all
                ? all.stream()
                        .map(each -> text.apply(each))
                        .flatMap(Stream::ofNullable)
                        .map(String::valueOf)
                : Stream.empty();
    }

    private static Map<String, Object> yaml(String text) {
        Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return read == null ? Map.of() : read;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
