package fr.escale.availability;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.territory.Territory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The referents in collection {@code referents}, read at most once a second by each instance. */
final class StoredReferents implements Referents {
    static final String COLLECTION = "referents";

    /** Whoever left is remembered: their appointments may still stand. */
    private static final String LEFT = "left";

    private final MongoOperations store;
    private final FirstReferent unsaved;
    private final Territory territory;
    private final LoadingCache<String, Kept> kept;

    /** @param unsaved the first one as long as nobody has saved it */
    StoredReferents(MongoOperations store, FirstReferent unsaved, Territory territory, Ticker ticker) {
        this.store = store;
        this.unsaved = unsaved;
        this.territory = territory;
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .ticker(ticker)
                .build(collection -> read());
    }

    /**
     * What is saved.
     *
     * @param every the ids of those who left too
     */
    private record Kept(List<Referent> here, List<String> every) {}

    @Override
    public List<Referent> all() {
        var saved = kept.get(COLLECTION).here();
        boolean hasFirst = saved.stream().anyMatch(StoredReferents::isFirst);
        return hasFirst
                ? saved
                : Stream.concat(Stream.of(unsaved.now()), saved.stream()).toList();
    }

    @Override
    public Referent responsible(String commune) {
        var all = all();
        return all.stream()
                .skip(1)
                .filter(referent -> !commune.isEmpty() && territory.isIn(commune, Set.copyOf(referent.communes())))
                .findFirst()
                .orElse(all.getFirst());
    }

    @Override
    public Optional<Referent> find(String id) {
        return all().stream().filter(referent -> referent.id().equals(id)).findFirst();
    }

    @Override
    public void save(Referent referent) {
        var problems = ReferentProblem.in(referent);
        if (!problems.isEmpty()) throw new RefusedReferentException(problems);
        store.save(ReferentDocument.of(referent), COLLECTION);
        kept.invalidateAll();
    }

    @Override
    public boolean remove(String id) {
        if (id.equals(FirstReferent.ID)) return false;
        var here = Query.query(where("_id").is(id).and(LEFT).ne(true));
        var removed = store.updateFirst(here, Update.update(LEFT, true), COLLECTION);
        kept.invalidateAll();
        return removed.getModifiedCount() == 1;
    }

    @Override
    public List<String> everyId() {
        return Stream.concat(Stream.of(FirstReferent.ID), kept.get(COLLECTION).every().stream())
                .distinct()
                .toList();
    }

    private Kept read() {
        var saved = store.findAll(Document.class, COLLECTION);
        var every = saved.stream().map(one -> one.getString("_id")).toList();
        var here = saved.stream().filter(one -> !one.getBoolean(LEFT, false)).toList();
        return new Kept(sorted(here), every);
    }

    private static List<Referent> sorted(List<Document> saved) {
        return saved.stream()
                .map(ReferentDocument::read)
                .sorted(Comparator.comparingInt(
                        referent -> Integer.parseInt(referent.id().substring(1))))
                .toList();
    }

    private static boolean isFirst(Referent referent) {
        return referent.id().equals(FirstReferent.ID);
    }
}
