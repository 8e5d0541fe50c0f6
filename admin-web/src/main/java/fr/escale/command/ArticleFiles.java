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

/** The articles of a directory, in the shipped format. */
final class ArticleFiles {
    private ArticleFiles() {}

    /** Every {@code *.md} below the directory. @throws BadArticlesException with every problem of every file */
    static List<Entry> entries(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<ArticleReader.Problem> problems = new ArrayList<>();
        for (Path file : NamedFiles.in(List.of(directory), NamedFiles.MARKDOWN)) {
            switch (ArticleReader.read(file.toString(), Files.readString(file))) {
                case Reading.Whole(Article article) -> entries.add(article.entry());
                case Reading.Translated translated -> {
                    // questions are evaluated in French
                }
                case Reading.Flawed(List<ArticleReader.Problem> found) -> problems.addAll(found);
            }
        }
        if (!problems.isEmpty()) {
            throw new BadArticlesException(problems);
        }
        return entries;
    }

    /** Files that are no articles; the message is one line a problem. */
    static final class BadArticlesException extends RuntimeException {
        BadArticlesException(List<ArticleReader.Problem> problems) {
            super(problems.stream().map(ArticleReader.Problem::toString).collect(Collectors.joining("\n")));
        }
    }
}
