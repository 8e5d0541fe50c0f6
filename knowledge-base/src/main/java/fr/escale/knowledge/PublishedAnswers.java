package fr.escale.knowledge;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.search.Classifier;
import fr.escale.knowledge.search.Entry;
import fr.escale.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Answers from a catalogue in memory, changed for another at each publication. Every publication counts up one tiny
 * document, which the other instances watch. Made, it has the shipped articles in the store and answers.
 */
@Component
class PublishedAnswers implements Answers, Publication, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedAnswers.class);
    private static final String PUBLICATIONS = "publications";
    private static final Query OF_ARTICLES = Query.query(where("_id").is("articles"));

    private final MongoOperations store;
    private final Articles articles;
    private final Territory territory;
    private final Classroom classroom = new Classroom();
    private volatile Edition edition;

    /**
     * A catalogue.
     *
     * @param number the count of publications it was made at
     * @param version counts the catalogues of this instance, from 1: one with a new classifier answers otherwise
     */
    private record Edition(long number, long version, Catalogue catalogue) {}

    @Autowired
    PublishedAnswers(MongoOperations store, Articles articles, Territory territory) {
        this(store, articles, territory, ShippedArticles.with(territory));
    }

    PublishedAnswers(MongoOperations store, Articles articles, Territory territory, Library shipped) {
        this.store = store;
        this.articles = articles;
        this.territory = territory;
        Shipment.takeIn(shipped.written(), articles);
        this.edition = edition(null);
        classroom.prepare(edition.catalogue()::getReady);
        teach(edition);
    }

    @Override
    public Answer ask(String question, @Nullable String commune, String language) {
        return edition.catalogue().ask(question, commune, language);
    }

    @Override
    public long version() {
        return edition.version();
    }

    @Override
    public Optional<Article> article(String id) {
        return edition.catalogue().article(id);
    }

    @Override
    public String title(Article article, String language) {
        return edition.catalogue().spoken(article, language).title();
    }

    @Override
    public Told tell(Article article, String language, LocalDate today) {
        return edition.catalogue().spoken(article, language).told(today);
    }

    @Override
    public boolean hasNear(Article article, @Nullable String commune) {
        return edition.catalogue().vicinity().has(article, commune);
    }

    @Override
    public Optional<Near> near(Article article, String commune) {
        return Optional.of(edition.catalogue().vicinity().of(article, commune));
    }

    @Override
    public Optional<Told> details(Article article, String language, LocalDate today) {
        return edition.catalogue().spoken(article, language).more(today);
    }

    @Override
    public void announce() {
        store.upsert(OF_ARTICLES, new Update().inc("number", 1L), PUBLICATIONS);
        refresh();
    }

    /** Takes up what another instance has published since. */
    synchronized void refresh() {
        if (number() != edition.number()) {
            Edition next = edition(edition);
            next.catalogue().getReady();
            edition = next;
            teach(next);
        }
    }

    /** Counted before the articles are read: what is published meanwhile is then taken up at the next look. */
    private Edition edition(@Nullable Edition before) {
        long number = number();
        var catalogue = Catalogue.of(live(), territory);
        Optional<Classifier> classifier = ShippedClassifiers.of(catalogue.entries())
                .or(() -> Optional.ofNullable(before)
                        .flatMap(old -> old.catalogue().classifier()));
        long version = before == null ? 1 : before.version() + 1;
        return new Edition(number, version, classifier.map(catalogue::with).orElse(catalogue));
    }

    /** Where no classifier was taught from these very articles, one is, while answers come from what there is. */
    private void teach(Edition edition) {
        Catalogue catalogue = edition.catalogue();
        List<Entry> entries = catalogue.entries();
        String fingerprint = Classifier.fingerprint(entries);
        if (catalogue
                .classifier()
                .filter(known -> known.fingerprint().equals(fingerprint))
                .isEmpty()) {
            classroom.teach(entries, classifier -> take(edition.number(), classifier));
        }
    }

    /** A classifier of articles that have been published anew meanwhile comes too late. */
    private synchronized void take(long number, Classifier classifier) {
        if (edition.number() == number) {
            edition = new Edition(
                    number, edition.version() + 1, edition.catalogue().with(classifier));
        }
    }

    @Override
    public void destroy() {
        classroom.close();
    }

    private long number() {
        @Nullable Document publications = store.findOne(OF_ARTICLES, Document.class, PUBLICATIONS);
        return publications == null ? 0 : publications.getLong("number");
    }

    private Library live() {
        List<Written> live =
                articles.all().stream().flatMap(PublishedAnswers::live).toList();
        return Library.of(
                live.stream()
                        .filter(written -> !written.isTranslation())
                        .map(Written::assembled)
                        .toList(),
                live.stream()
                        .filter(Written::isTranslation)
                        .map(Written::translated)
                        .toList());
    }

    /** The checks may have become stricter since it was published: then it waits for its editors. */
    private static Stream<Written> live(Stored stored) {
        Written live = stored.live();
        if (live == null) {
            return Stream.empty();
        }
        if (!live.flaws().isEmpty()) {
            LOG.warn("Article {} no longer passes its checks and is left out of the answers.", stored.id());
            return Stream.empty();
        }
        return Stream.of(live);
    }
}
