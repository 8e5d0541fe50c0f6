package fr.escale.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article is about, more closely than its theme: a "thématique" of the data·inclusion vocabulary.
 *
 * @param slug its value there, for example "logement-hebergement--louer-un-logement"
 * @param french its label there
 */
public record SubTheme(String slug, String french) {
    private static final List<SubTheme> ALL = read();

    /** All of them, in the vocabulary's order. */
    public static List<SubTheme> all() {
        return ALL;
    }

    /** The one with that slug. */
    public static Optional<SubTheme> of(String slug) {
        return ALL.stream().filter(one -> one.slug.equals(slug)).findFirst();
    }

    private static List<SubTheme> read() {
        try (InputStream file =
                Objects.requireNonNull(SubTheme.class.getResourceAsStream("/articles/sub-themes.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(cells -> new SubTheme(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
