package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file here is whole except for what its test names. */
class ArticleReaderTest {
    private static final String PATH = "articles/logement/logement-demenager.md";
    private static final String QUESTIONS = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> "  - déménager façon " + number)
            .collect(Collectors.joining("\n"));
    private static final String WHOLE = """
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

    @Test
    void aWholeFileBecomesAnArticle() {
        Article article = whole(WHOLE);
        assertThat(article.id()).isEqualTo("logement-demenager");
        assertThat(article.questions()).hasSize(10).first().isEqualTo("déménager façon 1");
        assertThat(article.answer()).isEqualTo("Tu peux déménager quand tu veux.");
        assertThat(article.communes()).containsExactlyInAnyOrder("56260", "dep:56");
        assertThat(article.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(article.validUntil()).isNull();
        assertThat(article.contact()).isNull();
        assertThat(article.next()).containsExactly("rdv");
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeIsTaken(Theme theme) {
        String path = PATH.replace("logement", theme.slug());
        String text = WHOLE.replace("theme: logement", "theme: " + theme.slug())
                .replace("id: logement-", "id: " + theme.slug() + "-");
        assertThat(ArticleReader.read(path, text)).isInstanceOf(Reading.Whole.class);
    }

    @Test
    void linesOfWindowsAreReadAsAnyOthers() {
        assertThat(whole(WHOLE.replace("\n", "\r\n"))).isEqualTo(whole(WHOLE));
    }

    @Test
    void aMarkOfTheOrderOfBytesIsNoText() {
        assertThat(ArticleReader.read(PATH, "\ufeff" + WHOLE)).isInstanceOf(Reading.Whole.class);
    }

    @Test
    void aCharacterThatNobodySeesIsToldWithItsPlace() {
        String hidden = WHOLE.replaceFirst("title: ", "title: \u000b");
        assertThat(problems(hidden))
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains(":4:8: ") && problem.contains("invisible"));
    }

    @Test
    void writtenAgainAnArticleIsTheSame() {
        Article article = whole(WHOLE);
        assertThat(Written.of(article).article()).isEqualTo(article);
    }

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
    void nineWordingsAreTooFew() {
        assertThat(only(WHOLE.replace("  - déménager façon 10\n", "")).expected())
                .contains("au moins 10", "il y en a 9");
    }

    @Test
    void theSameWordingTwiceIsRefusedWhateverItsAccentsAndCapitals() {
        Problem problem = only(WHOLE.replace("façon 10", "facon 9").replace("- déménager facon", "- DEMENAGER façon"));
        assertThat(problem).extracting(Problem::line, Problem::field).containsExactly(15, "questions");
    }

    @Test
    void anAmountNeedsItsLastDay() {
        Problem problem = only(WHOLE.replace("quand tu veux", "pour 12,50 €"));
        assertThat(problem.field()).isEqualTo("valid-until");
    }

    @Test
    void whatIsSaidAfterTheLastDayHoldsNoAmount() {
        String bad = WHOLE.replace("quand tu veux", "pour 12,50 €")
                .replace("next:", "valid-until: 2027-01-01\nanswer-once-expired: Tu paies 20 euros.\nnext:");
        assertThat(only(bad).field()).isEqualTo("answer-once-expired");
    }

    @Test
    void anAmountInAStepWouldOutliveItsDay() {
        assertThat(only(WHOLE.replace("Préviens ton", "Donne 20 € au")).field()).isEqualTo("steps");
    }

    @Test
    void anAmountInTheTitleWouldOutliveItsDay() {
        assertThat(only(WHOLE.replace("par où commencer", "800 € d'aide")).field())
                .isEqualTo("title");
    }

    @Test
    void anAnswerOfMoreThanSixHundredCharactersIsTooLong() {
        assertThat(only(WHOLE.replace("quand tu veux", "x".repeat(600))).expected())
                .contains("600 au plus");
    }

    @Test
    void aMessageThatWouldNotFitIsTooLongAsAWhole() {
        String bad = WHOLE.replace("quand tu veux", "x".repeat(550))
                .replace("https://exemple.fr", "https://exemple.fr/" + "x".repeat(500));
        assertThat(only(bad).expected()).contains("1024 au plus");
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

    @Test
    void itSaysForWhomItIsAndWhatItIsAboutMoreClosely() {
        Article article = whole(with("""
                sub-theme: logement-hebergement--changer-de-logement
                age-from: 18
                age-to: 30
                situations:
                  - en alternance
                variant-of: logement-aides"""));
        assertThat(article.subTheme()).isEqualTo("logement-hebergement--changer-de-logement");
        assertThat(article.conditions()).isEqualTo(new Conditions(18, 30, List.of("en alternance")));
        assertThat(article.variantOf()).isEqualTo("logement-aides");
        assertThat(Written.of(article).article()).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sub-theme: logement--louer        | sub-theme  | thématique de data·inclusion
            age-from: dix-huit                | age-from   | « dix-huit »
            age-to: 300                       | age-to     | « 300 »
            situations: ["avec 300 €"]        | situations | montant
            variant-of: Le permis             | variant-of | « Le permis »
            variant-of: logement-demenager    | variant-of | propre place
            proofread: no                     | proofread  | n'existe pas
            """)
    void whatIsWrongThereIsNamed(String line, String field, String said) {
        assertThat(only(with(line))).satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.expected()).contains(said);
        });
    }

    @Test
    void theLastAgeIsNotBeforeTheFirst() {
        assertThat(only(with("age-from: 26\nage-to: 18")).field()).isEqualTo("age-to");
    }

    @Test
    void onlyALocalArticleAnswersInsteadOfAnother() {
        String everywhere = WHOLE.replace("communes:\n  - \"56260\"\n  - dep:56\n", "variant-of: logement-aides\n");
        assertThat(only(everywhere).field()).isEqualTo("variant-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dep:2A", "dep:974", "reg:53", "\"200067932\""})
    void placesOfAllSizesAreTaken(String place) {
        assertThat(whole(WHOLE.replace("dep:56", place)).communes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"200 €", "€200", "1 200 euros", "200 євро", "200 евро", "٢٠٠ يورو", "50 céntimos", "EUR 30"})
    void anAmountIsSeenInEveryLanguage(String amount) {
        assertThat(only(WHOLE.replace("quand tu veux", amount)).field()).isEqualTo("valid-until");
    }

    /** Stored articles are compared with shipped ones by it, also after an upgrade. */
    @Test
    void fieldsThatCameLaterLeaveTheFingerprintOfAnOlderArticleAsItWas() {
        assertThat(Written.of(whole(WHOLE)).fingerprint())
                .isEqualTo("f2260618ab7bec177a013cf35c8d1c7cfbb9a2107dbfd5af7c4352fb740e6d2f");
        assertThat(Written.of(whole(with("age-from: 18"))).fingerprint())
                .isNotEqualTo(Written.of(whole(WHOLE)).fingerprint());
    }

    private static String with(String lines) {
        return WHOLE.replace("source-name:", lines + "\nsource-name:");
    }

    @Test
    void theExampleOfTheEditorsGuideIsAnArticle() throws IOException {
        String guide = Files.readString(Path.of("../docs/articles.md"));
        int start = guide.indexOf("```markdown\n") + "```markdown\n".length();
        String example = guide.substring(start, guide.indexOf("```", start));
        assertThat(ArticleReader.read("articles/logement/logement-exemple.md", example))
                .isInstanceOf(Reading.Whole.class);
    }

    private static Article whole(String text) {
        Reading reading = ArticleReader.read(PATH, text);
        assertThat(reading).isInstanceOf(Reading.Whole.class);
        return ((Reading.Whole) reading).article();
    }

    private static Problem only(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static List<Problem> problems(String text) {
        Reading reading = ArticleReader.read(PATH, text);
        assertThat(reading).isInstanceOf(Reading.Flawed.class);
        return ((Reading.Flawed) reading).problems();
    }
}
