package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article's file that is whole, and what is read from it once a test has changed it. */
final class SomeFile {
    static final String PATH = "articles/logement/logement-demenager.md";
    private static final String QUESTIONS = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> "  - déménager façon " + number)
            .collect(Collectors.joining("\n"));
    static final String WHOLE = """
            ---
            id: logement-demenager
            theme: logement
            title: "Déménager : par où commencer"
            questions:
            %s
            steps:
              - Préviens ton propriétaire.
            communes:
              - "56260"
              - dep:56
            source-name: exemple.fr
            source-url: https://exemple.fr/demenager
            checked-on: 2026-11-22
            review-by: 2027-05-22
            next: [rdv]
            ---

            Tu peux déménager quand tu veux.
            """.formatted(QUESTIONS);

    private SomeFile() {}

    static String with(String lines) {
        return WHOLE.replace("source-name:", lines + "\nsource-name:");
    }

    static Article whole(String text) {
        Reading reading = ArticleReader.read(PATH, text);
        assertThat(reading).isInstanceOf(Reading.Whole.class);
        return ((Reading.Whole) reading).article();
    }

    static Problem only(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    static List<Problem> problems(String text) {
        Reading reading = ArticleReader.read(PATH, text);
        assertThat(reading).isInstanceOf(Reading.Flawed.class);
        return ((Reading.Flawed) reading).problems();
    }
}
