package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import fr.escale.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article about judo, in Spanish. */
class TranslationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Article JUDO = SomeArticles.about("judo");
    private static final String SPANISH = """
            ---
            proofread: no
            of: %s
            title: Hacer judo
            questions:
              - cómo hacer judo
              - quiero hacer judo
              - dónde hay judo
              - judo gratis
              - clases de judo para jóvenes
            steps:
              - Pregunta en la recepción.
            ---

            Sí, puedes hacer judo.
            """.formatted(Written.of(JUDO).mark());

    @Test
    void itIsReadFromTheFileBesideTheArticle() {
        Translation spanish = whole(SPANISH);
        assertThat(spanish.article()).isEqualTo("quotidien-judo");
        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.proofread()).isFalse();
        assertThat(spanish.isOf(JUDO)).isTrue();
        assertThat(Written.of(spanish).translation()).isEqualTo(spanish);
    }

    @Test
    void whoReadsThatLanguageIsToldItWithTheSourceAndTheDay() {
        var answers = answers(whole(SPANISH));
        assertThat(answers.tell(JUDO, "es", TODAY)).isEqualTo(new Told("""
                        Sí, puedes hacer judo.

                        Primero: Pregunta en la recepción.

                        Fuente: exemple.fr (https://exemple.fr/judo), comprobado el 22 de noviembre de 2026""", "es"));
        assertThat(answers.title(JUDO, "es")).isEqualTo("Hacer judo");
    }

    @Test
    void whoReadsAnotherLanguageIsToldItInFrench() {
        assertThat(answers(whole(SPANISH)).tell(JUDO, "uk", TODAY).language()).isEqualTo("fr");
    }

    @Test
    void whatIsAskedInThatLanguageFindsIt() {
        assertThat(answers(whole(SPANISH)).ask("hola quiero hacer judo", null, "es"))
                .isInstanceOf(Answer.Found.class);
        assertThat(answers(whole(SPANISH)).ask("comment faire du judo", null, "es"))
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void whatIsAskedInThatLanguageAboutSomethingElseIsNotAnsweredWithTheFewThatThereAre() {
        var answers = Answers.shipped(Territory.open("pays-de-vannes"));
        for (String question : List.of("quiero adoptar un perro", "dónde compro zapatos baratos")) {
            assertThat(answers.ask(question, null, "es")).as(question).isNotInstanceOf(Answer.Found.class);
        }
        assertThat(answers.ask("де купити дешеве взуття", null, "uk")).isNotInstanceOf(Answer.Found.class);
    }

    @Test
    void onceTheFrenchTextHasChangedItIsToldNoMore() {
        Article changed = SomeArticles.about("judo", "Non, c'est fini.");
        var answers = new ShippedAnswers(
                Catalogue.of(Library.of(List.of(changed), List.of(whole(SPANISH))), new TerritoryOfThree()));
        assertThat(answers.tell(changed, "es", TODAY).language()).isEqualTo("fr");
    }

    @Test
    void otherWordingsOrDatesLeaveItAsItIs() {
        Written french = Written.of(JUDO);
        assertThat(french.with(Field.REVIEW_BY, "2030-01-01")
                        .with(Field.QUESTIONS, "judo ?")
                        .mark())
                .isEqualTo(french.mark());
        assertThat(french.with(Field.STEPS, "Téléphone.").mark()).isNotEqualTo(french.mark());
    }

    @Test
    void anAmountIsSaidOnlyWhereTheFrenchArticleDatesItsOwn() {
        String paid = SPANISH.replace("---\n\nSí, puedes", "answer-once-expired: Sí.\n---\n\nPor 20 €, puedes");
        assertThat(whole(paid).isOf(JUDO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'proofread: no'         | 'proofread: quizás' | proofread
            'of: '                  | 'of: x'             | of
            'title: Hacer judo'     | 'theme: sante'      | theme
            '  - judo gratis\n'     | ''                  | questions
            'Sí, puedes'            | 'Por 20 €, puedes'  | answer-once-expired
            'Pregunta en'           | 'Paga 20 € en'      | steps
            """)
    void whatIsWrongIsNamed(String right, String wrong, String field) {
        assertThat(problems("es", SPANISH.replace(right, wrong)))
                .extracting(Problem::field)
                .contains(field);
    }

    /** Nothing of it is too long by itself; with the French source, the first step would be lost. */
    @Test
    void oneThatDoesNotFitIntoOneMessageWithTheFrenchSourceIsRefusedAndToldWhatIsLong() {
        String answer = "Sí. ".repeat(150).strip();
        String tooLong = SPANISH.replace("Sí, puedes hacer judo.", answer)
                .replace("Pregunta en la recepción.", "Pregunta ".repeat(22).strip())
                .replace("---\n\nSí", "contact: " + "abc ".repeat(50).strip() + "\n---\n\nSí");
        assertThat(read("es", tooLong)).isInstanceOf(Reading.Translated.class);
        List<Problem> problems = sheaf(tooLong).problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).endsWith("quotidien-judo.es.md");
            assertThat(problem.field()).isEqualTo("answer");
            assertThat(problem.expected()).contains("1024 au plus", "la réponse 599", "étape 197", "contact 199");
        });
        assertThat(sheaf(SPANISH).problems()).isEmpty();
    }

    @Test
    void theWarningOfAReviewThatIsDueFitsToo() {
        Translation spanish = whole(SPANISH);
        int left = Message.LONGEST
                - new Message(Spoken.in(JUDO, spanish), TODAY).whole().length();
        assertThat(Length.flaws(contacting(spanish, left - 30), JUDO)).isEmpty();
        Translation brim = contacting(spanish, left - "\n\nContacto: ".length());
        assertThat(new Message(Spoken.in(JUDO, brim), TODAY).whole()).hasSize(Message.LONGEST);
        assertThat(Length.flaws(brim, JUDO)).hasSize(1);
    }

    private static Translation contacting(Translation said, int letters) {
        return new Translation(
                said.article(),
                said.language(),
                said.title(),
                said.questions(),
                said.answer(),
                null,
                said.steps(),
                "x".repeat(letters),
                said.of(),
                said.proofread());
    }

    private static Sheaf sheaf(String spanish) {
        String french = """
                ---
                id: quotidien-judo
                theme: quotidien
                title: Faire du judo
                questions:
                  - %s
                steps:
                  - Demande à l'accueil.
                source-name: exemple.fr
                source-url: https://exemple.fr/judo
                checked-on: 2026-11-22
                review-by: 2027-05-22
                next: [rdv]
                ---

                Oui, tu peux faire du judo.
                """.formatted(String.join("\n  - ", JUDO.questions()));
        return Sheaf.of(List.of(
                new Sheaf.File("articles/quotidien/quotidien-judo.md", french),
                new Sheaf.File("articles/quotidien/quotidien-judo.es.md", spanish)));
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsRefused() {
        assertThat(problems("de", SPANISH))
                .singleElement()
                .extracting(Problem::field)
                .isEqualTo("id");
    }

    private static Answers answers(Translation translation) {
        return new ShippedAnswers(
                Catalogue.of(Library.of(List.of(JUDO), List.of(translation)), new TerritoryOfThree()));
    }

    private static Translation whole(String text) {
        return ((Reading.Translated) read("es", text)).translation();
    }

    private static List<Problem> problems(String language, String text) {
        return ((Reading.Flawed) read(language, text)).problems();
    }

    private static Reading read(String language, String text) {
        return ArticleReader.read("articles/quotidien/quotidien-judo." + language + ".md", text);
    }
}
