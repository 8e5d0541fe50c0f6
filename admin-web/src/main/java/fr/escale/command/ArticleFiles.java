package fr.escale.command;

import fr.escale.knowledge.Article;
import fr.escale.knowledge.ArticleReader;
import fr.escale.knowledge.ArticleReader.Reading;
import fr.escale.knowledge.search.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of a directory, in the shipped format. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** Every {@code *.md} below the directory. @throws BadArticlesException with every problem of every file */
    static List<Entry> entries(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<ArticleReader.Problem> problems = new ArrayList<>();
        for (Path file : files(directory)) {
            switch (ArticleReader.read(file.toString(), Files.readString(file))) {
                case Reading.Whole(Article article) -> entries.add(entry(article));
                case Reading.Flawed(List<ArticleReader.Problem> found) -> problems.addAll(found);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadArticlesException(problems);
        }
        return entries;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Entry entry(Article article) {
        String text = article.answer() + "\n" + String.join("\n", article.steps());
        return new Entry(article.id(), article.title(), article.questions(), text, article.theme());
    }

    /** Files that are no articles; the message is one line a problem. */
    static final class BadArticlesException extends RuntimeException {
        BadArticlesException(List<ArticleReader.Problem> problems) {
            super(problems.stream().map(ArticleReader.Problem::toString).collect(Collectors.joining("\n")));
        }
    }
}
