package fr.escale.team;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Ready replies in a collection of their own, read at most once a second by each instance. */
final class StoredReadyReplies implements ReadyReplies {
    static final String COLLECTION = "ready_replies";

    private final MongoOperations store;
    private final LoadingCache<String, List<ReadyReply>> all;

    StoredReadyReplies(MongoOperations store, Ticker ticker) {
        this.store = store;
        this.all = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .ticker(ticker)
                .build(_ -> read());
    }

    @Override
    public List<ReadyReply> all() {
        return all.get(COLLECTION);
    }

    @Override
    public Optional<ReadyReply> find(String id) {
        return all().stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    @Override
    public boolean save(ReadyReply reply) {
        boolean fits = find(reply.id()).isPresent() || all().size() < MOST;
        if (fits) {
            store.save(
                    new Document("_id", reply.id())
                            .append("title", reply.title())
                            .append("text", reply.text()),
                    COLLECTION);
            all.invalidateAll();
        }
        return fits;
    }

    @Override
    public void remove(String id) {
        var gone = new Document("_id", id);
        store.execute(COLLECTION, replies -> replies.deleteOne(gone));
        all.invalidateAll();
    }

    private List<ReadyReply> read() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(found -> new ReadyReply(found.getString("_id"), found.getString("title"), found.getString("text")))
                .sorted(Comparator.comparing(ReadyReply::title, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
