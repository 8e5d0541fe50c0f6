package fr.escale.command;

import fr.escale.flow.FlowChecks;
import fr.escale.flow.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: every problem of some flow files, each with its place. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks flows: prints every problem as path:line:column; exit code 1 if there is any.")
final class Check implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "<flow>", description = "Flow files (.yml), or directories of them.")
    private List<Path> flows = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(spec);
        List<Path> files = NamedFiles.in(flows, NamedFiles.YAML);
        List<Problem> problems = FlowChecks.files(files);
        problems.forEach(terminal::say);
        terminal.remark("%d flow files, %d problems".formatted(files.size(), problems.size()));
        return problems.isEmpty() ? 0 : 1;
    }
}
