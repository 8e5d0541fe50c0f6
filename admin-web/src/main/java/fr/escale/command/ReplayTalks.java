package fr.escale.command;

import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import fr.escale.talk.Talks;
import fr.escale.territory.Territory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talk}: talk tests, replayed against the shipped flows and articles. */
@Command(
        name = "talk",
        mixinStandardHelpOptions = true,
        description = "Replays talk tests; a difference is shown as a diff; exit code 1 if there is any.")
final class ReplayTalks implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "<talk>", description = "Talk files (.yml), or directories of them.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(spec);
        List<Path> found = NamedFiles.in(files, NamedFiles.YAML);
        List<String> differences = talks().differences(found);
        differences.forEach(terminal::say);
        terminal.remark("%d talks, %d differ".formatted(found.size(), differences.size()));
        return differences.isEmpty() ? 0 : 1;
    }

    private static Talks talks() {
        String territory =
                Optional.ofNullable(System.getenv("ESCALE_TERRITORY")).orElse("pays-de-vannes");
        Answers answers = Answers.shipped(Territory.open(territory));
        return new Talks(Flows.shipped(), answers, Safety.shipped(), Help.shipped());
    }
}
