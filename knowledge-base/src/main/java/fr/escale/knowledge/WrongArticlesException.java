package fr.escale.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Articles that do not pass their checks; the message holds every problem, one a line. */
public final class WrongArticlesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongArticlesException(List<ArticleReader.Problem> problems) {
        super(problems.stream().map(ArticleReader.Problem::toString).collect(Collectors.joining("\n")));
    }
}
