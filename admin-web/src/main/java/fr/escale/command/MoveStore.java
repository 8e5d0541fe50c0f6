package fr.escale.command;

import fr.escale.setting.WrongSettingException;
import fr.escale.store.Move;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code move}: the embedded store, copied into a MongoDB. */
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description =
                "Copies the store in ESCALE_DATA_DIR (./data) into a MongoDB, checks the counts, and leaves it as it was.")
final class MoveStore implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "<mongodb uri>", description = "Where to copy it.")
    private String to = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        try {
            Move.Report report = Move.run(directory(), to);
            report.documents().forEach((name, count) -> terminal.say("%8d  %s".formatted(count, name)));
            terminal.say("%8d  documents, the same on both sides".formatted(report.total()));
            return 0;
        } catch (WrongSettingException | IllegalStateException refused) {
            terminal.complain(String.valueOf(refused.getMessage()));
            return 1;
        }
    }

    private static Path directory() {
        return Path.of(Optional.ofNullable(System.getenv("ESCALE_DATA_DIR")).orElse("./data"));
    }
}
