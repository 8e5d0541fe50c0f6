package fr.escale.knowledge.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The lists of words that come with the program. */
final class WordLists {
    private static final String FRENCH = "fr";

    private WordLists() {}

    /** What people type, SMS spelling above all: written by hand, and for French what the search knows besides. */
    static void typed(BiConsumer<String, String> word) {
        rows("/language/words.tsv").forEach(row -> each(row[0], row[1].split(" "), word));
        rows("/search/lexicon.tsv").forEach(row -> each(FRENCH, row[0].split(","), word));
        rows("/search/light-words.txt").forEach(row -> each(FRENCH, row[0].split(" "), word));
    }

    /** The words of our own texts and of their translations. */
    static void written(BiConsumer<String, String> word) {
        rows("/language/vocabulary.tsv").forEach(row -> each(row[0], row[1].split(" "), word));
    }

    private static void each(String language, String[] words, BiConsumer<String, String> word) {
        for (String one : words) {
            word.accept(language, one.strip().toLowerCase(Locale.ROOT));
        }
    }

    private static Stream<String[]> rows(String resource) {
        try (var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t+"))
                    .toList();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
