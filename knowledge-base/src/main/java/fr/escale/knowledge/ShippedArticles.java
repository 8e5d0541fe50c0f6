package fr.escale.knowledge;

import fr.escale.knowledge.ArticleReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The articles that come with the program: {@code articles/<theme>/<id>.md} on the class path. */
public final class ShippedArticles {
    private static final String PATTERN = "classpath*:articles/*/*.md";

    private ShippedArticles() {}

    /**
     * All of them, by id.
     *
     * @throws WrongArticlesException when one is not an article
     */
    public static List<Article> all() {
        var articles = new ArrayList<Article>();
        var problems = new ArrayList<ArticleReader.Problem>();
        for (Resource file : files()) {
            switch (read(file)) {
                case Reading.Whole(Article article) -> articles.add(article);
                case Reading.Flawed(List<ArticleReader.Problem> found) -> problems.addAll(found);
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongArticlesException(problems);
        }
        articles.sort((one, other) -> one.id().compareTo(other.id()));
        return List.copyOf(articles);
    }

    private static Reading read(Resource file) {
        try {
            return ArticleReader.read(path(file), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> files() {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(PATTERN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("articles/"));
    }
}
