package fr.escale.knowledge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Writes {@code language/vocabulary.tsv}: the words of our own texts, by language. Its {@code main} takes the file to
 * write and the directories to read: {@code src/main/resources/articles ../bot-engine/src/main/resources/engine
 * ../bot-engine/src/main/resources/flows ../bot-engine/src/main/resources/safety}. French is read from articles and the
 * bot's own words only, since its flows hold keywords.
 */
final class VocabularyBuilder {
    private static final Pattern TRANSLATED = Pattern.compile(".+\\.(en|es|ar|uk|ru|pt)\\.(?:yml|md)");
    private static final Pattern FRENCH = Pattern.compile("(?:words|orders|help)\\.yml|[^.]+\\.md");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}|https?://\\S+");

    private final Map<String, TreeSet<String>> words = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        var builder = new VocabularyBuilder();
        for (String directory : List.of(arguments).subList(1, arguments.length)) {
            builder.readAll(Path.of(directory));
        }
        Files.write(Path.of(arguments[0]), builder.lines());
    }

    private void readAll(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(file);
            }
        }
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        var translated = TRANSLATED.matcher(name);
        if (!translated.matches() && !FRENCH.matcher(name).matches()) {
            return;
        }
        String language = translated.matches() ? translated.group(1) : "fr";
        String text = Files.readString(file);
        String[] parts = name.endsWith(".md") ? text.split("(?m)^---\\s*$", 3) : new String[] {"", text, ""};
        values(new Yaml(new SafeConstructor(new LoaderOptions())).load(parts[1]))
                .forEach(each -> add(language, each));
        add(language, parts[2]);
    }

    /** Values only: keys are ours, or French. */
    private static List<String> values(Object node) {
        var found = new ArrayList<String>();
        switch (node) {
            case Map<?, ?> map -> map.values().forEach(value -> found.addAll(values(value)));
            case List<?> list -> list.forEach(value -> found.addAll(values(value)));
            case null -> {}
            default -> found.add(node.toString());
        }
        return found;
    }

    private void add(String language, String text) {
        for (String word : Typed.words(BRACES.matcher(text).replaceAll(" "))) {
            for (String part : word.split("'")) {
                boolean fits =
                        part.length() >= 2 && Script.of(part).languages(part).contains(language);
                if (fits && part.codePoints().allMatch(Character::isLetter)) {
                    words.computeIfAbsent(language, any -> new TreeSet<>()).add(part);
                }
            }
        }
    }

    private List<String> lines() {
        var lines = new ArrayList<>(List.of(
                "# Words of our own texts, by language: articles, the bot's words, flows and help numbers, and their translations.",
                "# Built by the class VocabularyBuilder of the tests; what people type besides stands in words.tsv."));
        words.forEach((language, of) -> lines.add(language + "\t" + String.join(" ", of)));
        return lines;
    }
}
