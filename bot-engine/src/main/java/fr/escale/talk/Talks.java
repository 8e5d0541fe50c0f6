package fr.escale.talk;

import fr.escale.engine.Engine;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import fr.escale.talk.Talk.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replays talk tests against flows and engine. */
public final class Talks {
    private final Engine engine;
    private final Answers answers;
    private final Safety safety;
    private final Help help;

    public Talks(Flows flows, Answers answers, Safety safety, Help help) {
        this.engine = Engine.of(flows);
        this.answers = answers;
        this.safety = safety;
        this.help = help;
    }

    /**
     * The differences of talk files, and of the *.yml and *.yaml in directories; none when all went as written.
     *
     * @throws IOException when a file cannot be read
     */
    public List<String> differences(List<Path> paths) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                difference(file.toString(), Files.readString(file, StandardCharsets.UTF_8))
                        .ifPresent(differences::add);
            }
        }
        return differences;
    }

    /** The talk files in a directory, read to the bottom; a file is itself. */
    public static List<Path> files(Path path) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(
                            file -> Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    /** The first difference of one talk, as a diff of the conversation, or what keeps it from being played. */
    public Optional<String> difference(String path, String text) {
        try {
            return replay(TalkReader.read(path, text));
        } catch (WrongTalkException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<String> replay(Talk talk) {
        Replay replay = new Replay(talk, engine, new World(talk, answers), safety, help);
        StringBuilder before = new StringBuilder();
        for (Line line : talk.lines()) {
            Optional<String> difference = line.expected() ? compare(line, replay.actual(line)) : play(replay, line);
            if (difference.isPresent()) {
                return Optional.of(
                        talk.path() + ":" + line.line() + ": the conversation differs\n" + before + difference.get());
            }
            before.append(shown("  ", line.who(), line.words()));
        }
        return Optional.empty();
    }

    private static Optional<String> play(Replay replay, Line line) {
        try {
            replay.play(line);
            return Optional.empty();
        } catch (WrongTalkException | IllegalArgumentException cannot) {
            String buttons = replay.actual(new Line("buttons", "", line.line()));
            return Optional.of(shown("- ", line.who(), line.words()) + shown("+ ", "buttons", buttons));
        }
    }

    private static Optional<String> compare(Line line, String actual) {
        return matches(line.words(), actual)
                ? Optional.empty()
                : Optional.of(shown("- ", line.who(), line.words()) + shown("+ ", line.who(), actual));
    }

    /** "…" stands for anything; blanks and line ends count alike. */
    private static boolean matches(String expected, String actual) {
        String pattern = Arrays.stream(flat(expected).split("…", -1))
                .map(String::strip)
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                .collect(Collectors.joining(".*"));
        return Pattern.compile("\\s*" + pattern + "\\s*", Pattern.DOTALL)
                .matcher(flat(actual))
                .matches();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String sign, String who, String words) {
        return sign + who + ": " + words.replace("\n", "\n" + sign + " ".repeat(who.length() + 2)) + "\n";
    }
}
