package fr.escale.knowledge.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.escale.knowledge.ArticleReader;
import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.ShippedArticles;
import fr.escale.knowledge.SomeAnswers;
import fr.escale.knowledge.SomeArticles;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Terms;
import fr.escale.knowledge.exchange.Exchange.Upload;
import fr.escale.store.EmbeddedStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judo is shipped; Lou brings files. */
class ExchangeTest {
    private static final Terms DRAFTS = new Terms(false, false);
    private static final Terms LIVE = new Terms(false, true);

    private EmbeddedStore store;
    private SomeAnswers some;
    private Articles articles;
    private Exchange exchange;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        some = new SomeAnswers(store.operations(), SomeArticles.about("judo"));
        articles = new Articles(store.operations());
        exchange = new StoredExchange(articles, some.publication(), InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

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
    void anAnswerThatASpreadsheetWouldRunGoesOutHarmlessAndComesBackTheSame() {
        exchange.take(zip(karate().with(Field.ANSWER, "=SOMME(1;2)")), LIVE, "Lou");
        String table = exchange.table();
        assertThat(table).startsWith("\uFEFFid;").contains("\"'=SOMME(1;2)\"").doesNotContain("\"=SOMME");
        for (int i = 0; i < 2; i++) {
            Report report = exchange.take(new Upload("fiches.csv", table.getBytes(UTF_8)), LIVE, "Lou");
            assertThat(report.problems()).isEmpty();
            assertThat(report.same()).containsExactly("quotidien-judo", "quotidien-karate");
            assertThat(report.taken()).isFalse();
        }
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
    void aProblemInATableIsNamedByItsLineWithinTheCell() {
        Written same = karate().with(Field.QUESTIONS, karate().text(Field.QUESTIONS) + "\ncomment faire du KARATE");
        String csv = "id;title;theme;questions;answer;source-name;source-url;checked-on;review-by\n"
                + String.join(
                        ";",
                        same.text(Field.ID),
                        same.text(Field.TITLE),
                        same.text(Field.THEME),
                        "\"" + same.text(Field.QUESTIONS) + "\"",
                        same.text(Field.ANSWER),
                        "exemple.fr",
                        "http://exemple.fr",
                        "2026-11-22",
                        "2027-05-22");
        assertThat(look("fiches.csv", csv).problems())
                .extracting(Problem::line, Problem::column, Problem::field)
                .containsExactly(tuple(12, 4, "questions"), tuple(12, 7, "source-url"));
    }

    @Test
    void aTableThatIsNoneSaysWhy() {
        assertThat(look("f.csv", "id,titre\na,b").problems())
                .extracting(Problem::field)
                .containsExactly("titre");
        assertThat(look("f.csv", "title\nb").problems())
                .extracting(Problem::field)
                .containsExactly("id");
        assertThat(look("f.csv", "id,title\n\"a").problems())
                .extracting(Problem::line)
                .containsExactly(2);
        assertThat(look("f.csv", "id,title\na").problems())
                .extracting(Problem::line)
                .containsExactly(2);
    }

    @Test
    void whatIsNeitherTextNorAZipSaysSo() {
        assertThat(exchange.look(new Upload("x.csv", new byte[] {(byte) 0xff, 0}), DRAFTS, "Lou")
                        .problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("UTF-8");
        assertThat(exchange.look(new Upload("x.zip", "PK!!".getBytes(UTF_8)), DRAFTS, "Lou")
                        .problems())
                .hasSize(1);
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
                Field.ID, "quotidien-karate.es",
                Field.TITLE, "Hacer kárate",
                Field.QUESTIONS, "kárate 1\nkárate 2\nkárate 3\nkárate 4\nkárate 5",
                Field.ANSWER, "s".repeat(600),
                Field.STEPS, "p".repeat(200),
                Field.CONTACT, "c".repeat(190),
                Field.PROOFREAD, "no",
                Field.OF, karate().mark()));
        assertThat(exchange.take(zip(karate(), spanish), LIVE, "Lou").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("articles/quotidien/quotidien-karate.es.md:")
                        .contains("1024 au plus"));
    }

    @Test
    void anotherEditorsDraftIsNotReplaced() {
        exchange.take(zip(karate()), DRAFTS, "Sam");
        Report report = exchange.take(zip(karate().with(Field.ANSWER, "Non.")), DRAFTS, "Lou");
        assertThat(report.problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("brouillon");
        assertThat(articles.find("quotidien-karate").orElseThrow().draft()).isEqualTo(karate());
        assertThat(exchange.take(zip(karate().with(Field.ANSWER, "Non.")), DRAFTS, "Sam")
                        .changed())
                .hasSize(1);
    }

    @Test
    void whatSaysWhatIsLiveLeavesTheEditorsOwnDraftAlone() {
        var export = new Upload("fiches.zip", exchange.markdown());
        var known = articles.find("quotidien-judo").orElseThrow();
        Written draft = Written.of(SomeArticles.about("judo", "Mieux dit."));
        assertThat(articles.keep(known.with(known.live(), draft).by("Lou", Instant.EPOCH)))
                .isTrue();
        for (Terms terms : List.of(DRAFTS, LIVE)) {
            assertThat(exchange.take(export, terms, "Lou").same()).containsExactly("quotidien-judo");
            assertThat(articles.find("quotidien-judo").orElseThrow().draft()).isEqualTo(draft);
        }
    }

    @Test
    void whatAnEditorHasWithdrawnIsNotPutLiveAgain() {
        var known = articles.find("quotidien-judo").orElseThrow();
        assertThat(articles.keep(known.with(null, known.live()).by("Lou", Instant.EPOCH)))
                .isTrue();
        some.publication().announce();
        var judo = zip(Written.of(SomeArticles.about("judo", "Mieux dit.")), karate());

        assertThat(exchange.look(judo, DRAFTS, "Lou").held()).isEmpty();
        assertThat(exchange.look(judo, LIVE, "Lou").held()).containsExactly("quotidien-judo");
        Report report = exchange.take(judo, LIVE, "Lou");
        assertThat(report.held()).containsExactly("quotidien-judo");
        assertThat(report.problems()).isEmpty();
        assertThat(some.answers().article("quotidien-judo")).isEmpty();
        assertThat(some.answers().article("quotidien-karate")).isPresent();
        assertThat(articles.find("quotidien-judo").orElseThrow().draft())
                .extracting(draft -> draft.text(Field.ANSWER))
                .isEqualTo("Mieux dit.");
    }

    @Test
    void cutOffWhatWasKeptIsAnsweredFromAllTheSame() {
        var failing = new Articles(store.operations()) {
            @Override
            public boolean keep(Stored next) {
                if (next.id().equals("quotidien-karate")) {
                    throw new IllegalStateException("the store is away");
                }
                return super.keep(next);
            }
        };
        var cutOff = new StoredExchange(failing, some.publication(), InstantSource.system());
        Upload two = zip(Written.of(SomeArticles.about("boxe")), karate());
        assertThatThrownBy(() -> cutOff.take(two, LIVE, "Lou")).hasMessage("the store is away");
        assertThat(some.answers().article("quotidien-boxe")).isPresent();
    }

    @Test
    void takenInAgainWhatWasKeptAndNotAnnouncedIsAnsweredFrom() {
        assertThat(articles.keep(Stored.unknown("quotidien-karate").with(karate(), null)))
                .isTrue();
        assertThat(some.answers().article("quotidien-karate")).isEmpty();
        assertThat(exchange.take(zip(karate()), LIVE, "Lou").taken()).isFalse();
        assertThat(some.answers().article("quotidien-karate")).isPresent();
    }

    private Report look(String name, String text) {
        return exchange.look(new Upload(name, text.getBytes(UTF_8)), DRAFTS, "Lou");
    }

    private static Written karate() {
        return Written.of(SomeArticles.about("karate"));
    }

    private static Upload zip(Written... all) {
        Map<String, String> files = new TreeMap<>();
        for (Written written : all) {
            String theme = written.isTranslation() ? "quotidien" : written.text(Field.THEME);
            files.put("articles/" + Markdown.name(theme, written.text(Field.ID)), Markdown.text(written));
        }
        return zip(files);
    }

    private static Upload zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("fiches.zip", bytes.toByteArray());
    }
}
