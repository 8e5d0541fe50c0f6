package fr.escale.talk;

import fr.escale.engine.Engine;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** One talk that does not go as written, as a diff of the conversation, or what keeps it from being played. */
    public Optional<String> difference(String path, String text) {
        return Optional.of(play(path, text))
                .filter(played -> !played.asWritten())
                .map(Played::toString);
    }

    /** Plays one talk to its end, or to where it cannot be played any further. Never fails for what an author wrote. */
    public Played play(String path, String text) {
        try {
            Talk talk = TalkReader.read(path, text);
            return new Comparison(talk, replay(talk)).played();
        } catch (WrongTalkException wrong) {
            return Played.unreadable(path, String.valueOf(wrong.getMessage()));
        }
    }

    /** Plays what somebody does, as far as it can be done. */
    public TryOut tryOut(TryOut.Circumstances around, List<TryOut.Act> acts) {
        return TryOut.of(around, acts, this::replay);
    }

    private Replay replay(Talk talk) {
        return new Replay(talk, engine, new World(talk, answers), safety, help);
    }
}
