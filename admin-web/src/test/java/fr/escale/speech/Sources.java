package fr.escale.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's own files, as the tests of this room read them. */
final class Sources {
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path SCRIPTS = Path.of("src/main/resources/static/assets");
    static final Path WORDINGS = Path.of("src/main/resources/console/wordings.properties");
    /** The bot's own words, among which is why it wants a human. */
    static final Path ENGINE_WORDS = Path.of("../bot-engine/src/main/resources/engine/words.yml");

    private static final Path JAVA = Path.of("src/main/java/fr/escale");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"(?:\\s*\\+\\s*\"((?:[^\"\\\\\n]|\\\\.)*)\")*");
    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern FRENCH = Pattern.compile("[à-ÿÀ-ß’«»œ]");

    private Sources() {}

    /** A string of a Java file: its words, what stands before it, and its file. */
    record Literal(Path file, String before, String words) {
        boolean isFrench() {
            return FRENCH.matcher(words).find() && Words.hasLetters(words);
        }
    }

    static List<Path> files(Path under, String ending) {
        try (Stream<Path> found = Files.walk(under)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The strings of the rooms that make pages for staff. */
    static List<Literal> spoken() {
        return Stream.of("console", "security")
                .flatMap(room -> files(JAVA.resolve(room), ".java").stream())
                .filter(file -> !file.toString().contains("tryit"))
                .flatMap(file -> literals(file).stream())
                .toList();
    }

    /** All strings of the other modules, without what is filled into them. */
    static String otherRooms() {
        return text(ENGINE_WORDS) + "\n" + javaOfOtherRooms();
    }

    private static String javaOfOtherRooms() {
        return Stream.of("../bot-engine/src/main/java", "../knowledge-base/src/main/java")
                .flatMap(module -> files(Path.of(module), ".java").stream())
                .flatMap(file -> literals(file).stream())
                .map(Literal::words)
                .collect(Collectors.joining("\n"));
    }

    private static List<Literal> literals(Path file) {
        String code = COMMENT.matcher(text(file)).replaceAll("");
        return LITERAL.matcher(code)
                .results()
                .map(found -> new Literal(
                        file, code.substring(Math.max(0, found.start() - 200), found.start()), words(found)))
                .toList();
    }

    private static String words(MatchResult literal) {
        return PART.matcher(literal.group())
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.joining())
                .replace("\\\"", "\"");
    }
}
