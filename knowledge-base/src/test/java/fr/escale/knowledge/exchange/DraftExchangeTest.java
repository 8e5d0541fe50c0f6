package fr.escale.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.SomeArticles;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Terms;
import fr.escale.knowledge.exchange.Exchange.Upload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files meet what editors have drafted or withdrawn, and what was kept when an import was cut off. */
class DraftExchangeTest extends LouBrings {
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
}
