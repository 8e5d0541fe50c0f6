package fr.escale.knowledge.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.escale.knowledge.ArticleReader;
import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.ShippedArticles;
import fr.escale.knowledge.SomeArticles;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Terms;
import fr.escale.knowledge.exchange.Exchange.Upload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Articles go out as files and come back: looked at first, taken whole, the same again without a change. */
class ExchangeTest extends LouBrings {
    @Test
    void everyShippedArticleIsWrittenAsItIsRead() {
        assertThat(ShippedArticles.all()).allSatisfy(article -> {
            String text = Markdown.text(Written.of(article));
            var reading = ArticleReader.read("articles/" + Markdown.name(article.theme(), article.id()), text);
            assertThat(reading).isEqualTo(new Reading.Whole(article));
        });
    }

    @Test
    void whatIsExportedIsTakenInAgainWithoutAChange() {
        var zip = new Upload("fiches.zip", exchange.markdown());
        var csv = new Upload("fiches.csv", exchange.table().getBytes(UTF_8));
        for (Upload upload : List.of(zip, csv)) {
            for (Terms terms : List.of(DRAFTS, LIVE)) {
                Report report = exchange.take(upload, terms, "Lou");
                assertThat(report.problems()).isEmpty();
                assertThat(report.same()).containsExactly("quotidien-judo");
                assertThat(report.taken()).isFalse();
            }
        }
        assertThat(articles.find("quotidien-judo").orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void lookingChangesNothing() {
        Report report = exchange.look(zip(karate()), DRAFTS, "Lou");
        assertThat(report.added()).containsExactly("quotidien-karate");
        assertThat(report.taken()).isFalse();
        assertThat(articles.find("quotidien-karate")).isEmpty();
    }

    @Test
    void aNewArticleComesAsADraftAndTakenInTwiceChangesNothing() {
        exchange.take(zip(karate()), DRAFTS, "Lou");
        var stored = articles.find("quotidien-karate").orElseThrow();
        assertThat(stored.live()).isNull();
        assertThat(stored.draft()).isEqualTo(karate());
        assertThat(stored.editor()).isEqualTo("Lou");
        assertThat(exchange.take(zip(karate()), DRAFTS, "Lou").same()).containsExactly("quotidien-karate");
        assertThat(articles.find("quotidien-karate").orElseThrow().revision()).isEqualTo(stored.revision());
    }

    @Test
    void takenInLiveItIsAnsweredFromAtOnce() {
        exchange.take(zip(karate()), LIVE, "Lou");
        assertThat(some.answers().article("quotidien-karate")).contains(SomeArticles.about("karate"));
    }

    @Test
    void ofAHalfGoodUploadNothingIsTakenUnlessAsked() {
        Upload half = zip(karate(), Written.of(SomeArticles.about("boxe")).with(Field.THEME, "sport"));
        Report report = exchange.take(half, LIVE, "Lou");
        assertThat(report.taken()).isFalse();
        assertThat(articles.find("quotidien-karate")).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::path, Problem::line, Problem::field)
                .contains(tuple("articles/sport/quotidien-boxe.md", 3, "theme"));

        assertThat(exchange.take(half, new Terms(true, true), "Lou").taken()).isTrue();
        assertThat(articles.find("quotidien-karate")).isPresent();
        assertThat(articles.find("quotidien-boxe")).isEmpty();
    }

    @Test
    void anArticleTwiceOrAWordingOfAnotherIsAProblem() {
        Written rival = karate().with(Field.QUESTIONS, karate().text(Field.QUESTIONS) + "\ncomment faire du judo");
        assertThat(exchange.look(zip(rival), DRAFTS, "Lou").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("articles/quotidien/quotidien-karate.md:")
                        .contains("questions: « comment faire du judo » mène déjà"));
        String both = Markdown.text(karate());
        Upload twice = zip(Map.of("a/quotidien/quotidien-karate.md", both, "b/quotidien/quotidien-karate.md", both));
        assertThat(exchange.look(twice, DRAFTS, "Lou").problems()).hasSize(1);
    }

    @Test
    void aTranslationComesWithItsArticleOrNotAtAll() {
        Written spanish = new Written(Map.of(
                Field.ID, "quotidien-karate.es",
                Field.TITLE, "Hacer kárate",
                Field.QUESTIONS, "kárate 1\nkárate 2\nkárate 3\nkárate 4\nkárate 5",
                Field.ANSWER, "Sí.",
                Field.PROOFREAD, "no",
                Field.OF, karate().mark()));
        assertThat(exchange.look(zip(spanish), DRAFTS, "Lou").problems()).hasSize(1);
        assertThat(exchange.take(zip(karate(), spanish), LIVE, "Lou").added()).hasSize(2);
        assertThat(some.answers().title(SomeArticles.about("karate"), "es")).isEqualTo("Hacer kárate");
        assertThat(exchange.take(new Upload("x.zip", exchange.markdown()), LIVE, "Lou")
                        .same())
                .hasSize(3);
    }

    @Test
    void aTranslationTooLongForOneMessageIsNotTakenIn() {
        Written spanish = new Written(Map.of(
                Field.ID,
                "quotidien-karate.es",
                Field.TITLE,
                "Hacer kárate",
                Field.QUESTIONS,
                "kárate 1\nkárate 2\nkárate 3\nkárate 4\nkárate 5",
                Field.ANSWER,
                "s".repeat(600),
                Field.STEPS,
                "p".repeat(200),
                Field.CONTACT,
                "c".repeat(190),
                Field.PROOFREAD,
                "no",
                Field.OF,
                karate().mark()));
        assertThat(exchange.take(zip(karate(), spanish), LIVE, "Lou").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("articles/quotidien/quotidien-karate.es.md:")
                        .contains("1024 au plus"));
    }
}
