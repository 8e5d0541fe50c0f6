package fr.escale.knowledge;

import static fr.escale.knowledge.SomeFile.WHOLE;
import static fr.escale.knowledge.SomeFile.only;
import static fr.escale.knowledge.SomeFile.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article may say, and how much of it. Every file is whole except for what its test names. */
class ArticleRulesTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {"200 €", "€200", "1 200 euros", "200 євро", "200 евро", "٢٠٠ يورو", "50 céntimos", "EUR 30"})
    void anAmountIsSeenInEveryLanguage(String amount) {
        assertThat(only(WHOLE.replace("quand tu veux", amount)).field()).isEqualTo("valid-until");
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
}
