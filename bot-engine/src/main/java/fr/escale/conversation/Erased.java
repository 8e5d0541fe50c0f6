package fr.escale.conversation;

import fr.escale.store.Sharing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Random ids of conversations that are no more, so that other processes on the same store forget them too. Kept for a
 * day; on a store of one's own nobody has to be told.
 */
@Component
class Erased {
    static final String COLLECTION = "erased";

    private static final Duration KEPT = Duration.ofDays(1);

    private final Documents erased;
    private final boolean alone;
    private final InstantSource clock;

    Erased(MongoOperations store, Sharing sharing, InstantSource clock) {
        this.erased = new Documents(store, COLLECTION);
        this.alone = sharing.alone();
        this.clock = clock;
    }

    /** Before its document goes: cut off in between, it is noted again. */
    void note(String conversation) {
        if (!alone) {
            var at = new Document("$set", new Document("at", Date.from(clock.instant())));
            erased.upsert(new Document("_id", conversation), at);
        }
    }

    void since(Instant then, Consumer<String> to) {
        var late = new Document("at", new Document("$gte", Date.from(then)));
        erased.each(late, new Document("_id", 1), gone -> to.accept(gone.getString("_id")));
    }

    void purge(Instant now) {
        erased.deleteAll(new Document("at", new Document("$lt", Date.from(now.minus(KEPT)))));
    }
}
