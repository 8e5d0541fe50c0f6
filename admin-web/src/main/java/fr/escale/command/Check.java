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
        description =
                "Checks flows: prints every problem as path:line:column, with the line, what was expected and the page of the"
                        + " rule. Errors come first; then warnings, of what is hard to read. Exit code 1 if there is any"
                        + " error; warnings alone leave it 0.")
final class Check implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "<flow>", description = "Flow files (.yml), or directories of them.")
    private List<Path> flows = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(spec);
        List<Path> files = NamedFiles.whatever(flows, NamedFiles.YAML);
        List<Problem> problems = FlowChecks.files(files);
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        List<Problem> warnings =
                problems.stream().filter(problem -> !problem.isError()).toList();
        errors.forEach(error -> terminal.say(error.shown()));
        warnings.forEach(warning -> terminal.say(warning.shown()));
        terminal.remark(
                "%d flow files, %d problems, %d warnings".formatted(files.size(), errors.size(), warnings.size()));
        return errors.isEmpty() ? 0 : 1;
    }
}
