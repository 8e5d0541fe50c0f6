package fr.escale.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole articles about things no shipped one holds. */
public final class SomeArticles {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private SomeArticles() {}

    /** An article everywhere, with ten wordings that hold this word. */
    public static Article about(String word) {
        return about(word, "Oui, tu peux faire du " + word + ".", Set.of());
    }

    /** The same with another answer. */
    public static Article about(String word, String answer) {
        return about(word, answer, Set.of());
    }

    /** A local article that answers instead of another one. */
    static Article variant(String word, String of, Set<String> communes) {
        return about(word, "Ici, oui.", communes, of);
    }

    /** An article that holds in these places only. */
    public static Article about(String word, String answer, Set<String> communes) {
        return about(word, answer, communes, null);
    }

    private static Article about(String word, String answer, Set<String> communes, @Nullable String variantOf) {
        return new Article(
                "quotidien-" + word,
                "quotidien",
                null,
                communes.isEmpty() ? "Faire du " + word : "Vannes : faire du " + word,
                wordings(word),
                answer,
                null,
                List.of("Demande à l'accueil."),
                null,
                Conditions.NONE,
                communes,
                variantOf,
                new Article.Source("exemple.fr", "https://exemple.fr/" + word),
                CHECKED,
                CHECKED.plusMonths(6),
                null,
                List.of("rdv"));
    }

    private static List<String> wordings(String word) {
        return Stream.concat(
                        Stream.of("comment faire du " + word, "jveux faire du " + word + " cmt faire"),
                        IntStream.rangeClosed(3, 10).mapToObj(number -> "du " + word + " façon " + number))
                .toList();
    }
}
