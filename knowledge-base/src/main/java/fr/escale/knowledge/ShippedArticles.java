package fr.escale.knowledge;

import fr.escale.territory.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The articles that come with the program, {@code articles/<theme>/<id>.md} on the class path, and their translations
 * beside them; with a territory also those of its pack.
 */
public final class ShippedArticles {
    private static final String PATTERN = "classpath*:articles/*/*.md";

    private ShippedArticles() {}

    /**
     * All that hold for no pack alone, by id.
     *
     * @throws WrongArticlesException when one is not an article
     */
    public static List<Article> all() {
        return library(files()).articles();
    }

    /** Their translations, also of a French text that has changed since. */
    static List<Translation> translations() {
        return sheaf(files()).translations();
    }

    /** All, with those of this territory's pack. */
    static Library with(Territory territory) {
        Stream<Sheaf.File> local = territory.articles().stream().map(file -> new Sheaf.File(file.path(), file.text()));
        return library(Stream.concat(files().stream(), local).toList());
    }

    private static Library library(List<Sheaf.File> files) {
        return sheaf(files).library();
    }

    private static Sheaf sheaf(List<Sheaf.File> files) {
        Sheaf sheaf = Sheaf.of(files);
        if (!sheaf.problems().isEmpty()) {
            throw new WrongArticlesException(sheaf.problems());
        }
        return sheaf;
    }

    private static List<Sheaf.File> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                    .map(ShippedArticles::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheaf.File file(Resource file) {
        try {
            String url = file.getURL().toString();
            return new Sheaf.File(
                    url.substring(url.lastIndexOf("articles/")), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
