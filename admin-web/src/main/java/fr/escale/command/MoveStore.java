package fr.escale.command;

import com.mongodb.MongoException;
import fr.escale.store.Move;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code move}: the embedded store, copied into a MongoDB. */
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description =
                "Copies the store in ESCALE_DATA_DIR (./data) into a MongoDB, checks the counts, and leaves it as it was. Stop"
                        + " Escale first; then start it with ESCALE_MONGODB_URI, and ESCALE_SECRET_KEY set to the text of"
                        + " secret.key.")
final class MoveStore implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "<mongodb uri>", description = "Where to copy it.")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!to.matches("mongodb(\\+srv)?://.+")) {
            throw new ParameterException(spec.commandLine(), "--to: expected mongodb://… or mongodb+srv://…");
        }
        Path directory = directory();
        report(move(directory));
        Terminal.of(spec).remark(secret(directory));
        return 0;
    }

    private Move.Report move(Path directory) {
        try {
            return Move.run(directory, to);
        } catch (IllegalStateException refused) {
            throw new NotMovedException(String.valueOf(refused.getMessage()));
        } catch (MongoException silent) {
            // not the driver's words: they may hold the address with its password
            throw new NotMovedException("--to: expected a MongoDB that takes writes, found none that answers ("
                    + silent.getClass().getSimpleName() + ")");
        }
    }

    private void report(Move.Report report) {
        Terminal terminal = Terminal.of(spec);
        report.documents().forEach((name, count) -> terminal.say("%8d  %s".formatted(count, name)));
        terminal.say("%8d  documents, the same on both sides".formatted(report.total()));
    }

    /** The copy opens with the same secret, and on a MongoDB none is made. */
    private static String secret(Path directory) {
        Path file = directory.resolve("secret.key");
        String key = Files.exists(file) ? "the text of " + file : "what it was for this store";
        return "Start Escale on it with ESCALE_MONGODB_URI, and ESCALE_SECRET_KEY set to " + key
                + ": without it nothing there can be read.";
    }

    private static Path directory() {
        return Path.of(Optional.ofNullable(System.getenv("ESCALE_DATA_DIR")).orElse("./data"));
    }

    /** The store was not moved; the message says why. */
    static final class NotMovedException extends RuntimeException {
        NotMovedException(String why) {
            super(why);
        }
    }
}
