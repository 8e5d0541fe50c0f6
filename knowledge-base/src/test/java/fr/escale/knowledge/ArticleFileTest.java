package fr.escale.knowledge;

import static fr.escale.knowledge.SomeFile.PATH;
import static fr.escale.knowledge.SomeFile.WHOLE;
import static fr.escale.knowledge.SomeFile.only;
import static fr.escale.knowledge.SomeFile.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that cannot be read as an article says where and why. It is whole except for what its test names. */
class ArticleFileTest {
    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String bad = WHOLE.replace("theme: logement", "theme: maison")
                .replace("https://exemple.fr/demenager", "http://exemple.fr")
                .replace("2027-05-22", "printemps")
                .replace("Tu peux déménager quand tu veux.", "");
        assertThat(problems(bad))
                .extracting(Problem::field)
                .containsExactly("theme", "theme", "source-url", "review-by", "answer");
    }

    @Test
    void aProblemStandsWhereItIsInTheFile() {
        Problem problem = only(WHOLE.replace("\"56260\"", "Vannes"));
        assertThat(problem.toString())
                .startsWith(PATH + ":19:5: communes: Il faut un code INSEE")
                .endsWith("il y a « Vannes ».");
    }

    @Test
    void aPartThatIsMissingIsToldAtTheTop() {
        Problem problem = only(WHOLE.replace("source-name: exemple.fr\n", ""));
        assertThat(problem).extracting(Problem::line, Problem::field).containsExactly(1, "source-name");
    }

    @Test
    void aCharacterThatNobodySeesIsToldWithItsPlace() {
        String hidden = WHOLE.replaceFirst("title: ", "title: \u000b");
        assertThat(problems(hidden))
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains(":4:8: ") && problem.contains("invisible"));
    }

    @Test
    void anUnknownKeyIsNamed() {
        Problem problem = only(WHOLE.replace("theme: logement\n", "theme: logement\ntitre: oups\n"));
        assertThat(problem).extracting(Problem::line, Problem::field).containsExactly(4, "titre");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        Problem problem = only(WHOLE.replace("theme: logement\n", "theme: logement\ntheme: sante\n"));
        assertThat(problem).extracting(Problem::line, Problem::field).containsExactly(4, "theme");
    }

    @Test
    void aColonThatTurnsAQuestionIntoAMapIsExplained() {
        Problem problem = only(WHOLE.replace("- Préviens ton propriétaire.", "- D'abord : préviens."));
        assertThat(problem.expected()).contains("guillemets");
    }

    @Test
    void aTextWhereAListBelongsIsRefused() {
        assertThat(only(WHOLE.replace("next: [rdv]", "next: rdv")).expected()).contains("liste");
    }

    @Test
    void brokenYamlIsToldWithItsPlace() {
        List<Problem> problems = problems(WHOLE.replace("title: \"", "title: \"\""));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.expected()).startsWith("Ce n'est pas du YAML");
        });
    }

    @Test
    void aFileWithoutFrontMatterSaysSoFirst() {
        assertThat(problems("Bonjour").getFirst().expected()).contains("---");
    }

    @Test
    void aFileInTheWrongFolderIsRefused() {
        var reading = ArticleReader.read("articles/sante/logement-demenager.md", WHOLE);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Flawed.class,
                        flawed -> assertThat(flawed.problems())
                                .singleElement()
                                .extracting(Problem::field)
                                .isEqualTo("theme"));
    }
}
