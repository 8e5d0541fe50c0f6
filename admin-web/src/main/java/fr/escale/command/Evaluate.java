package fr.escale.command;

import fr.escale.knowledge.search.Entry;
import fr.escale.knowledge.search.Evaluation;
import fr.escale.knowledge.search.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well these articles answer these questions, as one line of JSON. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Answers every question and prints one JSON line of figures.")
final class Evaluate implements Callable<Integer> {
    @Option(
            names = "--articles",
            required = true,
            description =
                    "Directory of articles as shipped, or a .jsonl file of {\"id\",\"title\",\"questions\",\"text\",\"theme\"} lines.")
    private Path articles = Path.of("");

    @Option(
            names = "--questions",
            required = true,
            description =
                    "A .jsonl file of {\"question\",\"expected\",\"language\"} lines; \"expected\": [] should not be answered.")
    private Path questions = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        NamedFiles.text(questions);
        Terminal.of(spec).say(Evaluation.run(entries(), questions).json());
        return 0;
    }

    private List<Entry> entries() throws IOException {
        if (Files.isDirectory(articles)) {
            return ArticleFiles.entries(articles);
        }
        NamedFiles.text(articles);
        return JsonLines.entries(articles);
    }
}
