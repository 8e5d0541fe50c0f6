package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.knowledge.Articles.Stored;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances over one store. */
class PublishedAnswersTest {
    private static final Article JUDO = SomeArticles.about("judo");

    private EmbeddedStore store;
    private Articles articles;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        articles = new Articles(store.operations());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onceMadeItAnswersFromTheShippedArticles() {
        assertThat(instance(JUDO).article("quotidien-judo")).contains(JUDO);
    }

    @Test
    void aPublicationIsAnsweredFromAtOnce() {
        PublishedAnswers here = instance(JUDO);
        publish(SomeArticles.about("judo", "Nouvelle réponse."), here);
        assertThat(here.article("quotidien-judo"))
                .get()
                .extracting(Article::answer)
                .isEqualTo("Nouvelle réponse.");
    }

    @Test
    void anotherInstanceAnswersFromItWithinTwoSeconds() {
        PublishedAnswers here = instance(JUDO);
        PublishedAnswers there = instance(JUDO);
        var watch = new PublicationWatch(there);
        try {
            publish(SomeArticles.about("judo", "Nouvelle réponse."), here);
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(there.article("quotidien-judo"))
                            .get()
                            .extracting(Article::answer)
                            .isEqualTo("Nouvelle réponse."));
        } finally {
            watch.destroy();
        }
    }

    @Test
    void aClassifierOfWhatIsPublishedIsTaughtBesideTheAnswers() {
        Article tennis = SomeArticles.about("tennis");
        PublishedAnswers here = instance(JUDO, tennis);
        String question = "jveu jouer o tennis";
        double untaught = Catalogue.of(Library.of(List.of(JUDO, tennis), List.of()), new TerritoryOfThree())
                .ask(question, null, "fr")
                .confidence();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(here.ask(question, null, "fr").confidence()).isNotEqualTo(untaught));
        assertThat(here.ask(question, null, "fr")
                        .candidates()
                        .getFirst()
                        .article()
                        .id())
                .isEqualTo("quotidien-tennis");
    }

    @Test
    void theVersionChangesWithTheArticlesAndOnceMoreWithTheirClassifier() {
        PublishedAnswers here = instance(JUDO, SomeArticles.about("tennis"));
        await().atMost(Duration.ofSeconds(20)).until(here::version, version -> version == 2);
        publish(SomeArticles.about("judo", "Nouvelle réponse."), here);
        assertThat(here.version()).isGreaterThan(2);
        await().atMost(Duration.ofSeconds(20)).until(here::version, version -> version == 4);
    }

    @Test
    void nothingPublishedNothingIsBuiltAgain() {
        PublishedAnswers here = instance(JUDO);
        Article before = here.article("quotidien-judo").orElseThrow();
        here.refresh();
        assertThat(here.article("quotidien-judo").orElseThrow()).isSameAs(before);
    }

    @Test
    void whatEditorsPublishedSurvivesANewStartWithANewShipment() {
        publish(SomeArticles.about("judo", "La réponse de l'équipe."), instance(JUDO));
        PublishedAnswers upgraded = instance(SomeArticles.about("judo", "La réponse livrée ensuite."));
        assertThat(upgraded.article("quotidien-judo"))
                .get()
                .extracting(Article::answer)
                .isEqualTo("La réponse de l'équipe.");
        assertThat(articles.find("quotidien-judo").orElseThrow().draft()).isNotNull();
    }

    @Test
    void whatNoLongerPassesItsChecksIsLeftOut() {
        PublishedAnswers here = instance(JUDO);
        Stored known = articles.find("quotidien-judo").orElseThrow();
        Written broken = new Written(java.util.Map.of(Field.ID, "quotidien-judo", Field.TITLE, "Sans rien"));
        assertThat(articles.keep(known.with(broken, null))).isTrue();
        here.announce();
        assertThat(here.article("quotidien-judo")).isEmpty();
    }

    @Test
    void anArticleWrittenOnAnOldRevisionIsRefused() {
        var unused = instance(JUDO);
        Stored seen = articles.find("quotidien-judo").orElseThrow();
        Written other = Written.of(SomeArticles.about("judo", "Autre."));
        assertThat(articles.keep(seen.with(seen.live(), other))).isTrue();
        assertThat(articles.keep(seen.with(other, null))).isFalse();
        assertThat(articles.keep(Stored.unknown("quotidien-judo").with(other, null)))
                .isFalse();
        assertThat(articles.forget(seen)).isFalse();
    }

    private PublishedAnswers instance(Article... shipped) {
        return new PublishedAnswers(
                store.operations(), articles, new TerritoryOfThree(), Library.of(List.of(shipped), List.of()));
    }

    private void publish(Article article, PublishedAnswers instance) {
        Stored known = articles.find(article.id()).orElseThrow();
        assertThat(articles.keep(known.with(Written.of(article), null))).isTrue();
        instance.announce();
    }
}
