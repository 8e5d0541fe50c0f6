package fr.escale.channel;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.BasicUpdate;

/**
 * One account's post in the hands of one process at a time. Who holds it beats; who sees no beat for long enough, by a
 * clock of its own, takes it over. No two machines' clocks are ever compared, and a holder that cannot reach the store
 * lets go long before another may take over: a sending begun in its last moment ends first.
 */
final class Claim {
    static final String COLLECTION = "couriers";

    /** How often to {@link #tend}. */
    static final Duration BEAT = Duration.ofSeconds(5);

    private static final long OURS_NANOS = Duration.ofSeconds(20).toNanos();
    private static final long SILENCE_NANOS = Duration.ofSeconds(45).toNanos();

    private final MongoOperations store;
    private final String account;
    private final String me;
    private final LongSupplier ticker;
    private volatile @Nullable Long oursUntil;
    private @Nullable Document seen;
    private long seenSince;

    /**
     * @param account channel and account, as in "telegram:42"
     * @param me this process; no other has this name
     * @param ticker nanoseconds from any origin, as of {@link System#nanoTime()}
     */
    Claim(MongoOperations store, String account, String me, LongSupplier ticker) {
        this.store = store;
        this.account = account;
        this.me = me;
        this.ticker = ticker;
    }

    /** Whether this process, and no other, may work for the account now. */
    boolean isOurs() {
        Long until = oursUntil;
        return until != null && ticker.getAsLong() - until < 0;
    }

    /** Keeps what is ours, or takes what nobody holds any more. */
    synchronized void tend() {
        long before = ticker.getAsLong();
        if (kept() || taken(before)) {
            oursUntil = before + OURS_NANOS;
            seen = null;
        } else {
            oursUntil = null;
        }
    }

    /** Takes it whoever holds it: only for a process that has the store to itself. */
    synchronized void seize() {
        long before = ticker.getAsLong();
        store.upsert(new BasicQuery(new Document("_id", account)), hold(), COLLECTION);
        oursUntil = before + OURS_NANOS;
    }

    /** Lets another take it at once. */
    synchronized void release() {
        oursUntil = null;
        store.remove(new BasicQuery(held(me)), COLLECTION);
    }

    private boolean kept() {
        return change(held(me), new BasicUpdate(beat()));
    }

    private boolean taken(long now) {
        Document found = store.findById(account, Document.class, COLLECTION);
        if (found == null) {
            return inserted();
        }
        if (!found.equals(seen)) {
            seen = found;
            seenSince = now;
            return false;
        }
        return now - seenSince >= SILENCE_NANOS && change(found, hold());
    }

    private boolean inserted() {
        try {
            store.insert(held(me).append("beat", 1L), COLLECTION);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private boolean change(Document where, BasicUpdate update) {
        return store.updateFirst(new BasicQuery(where), update, COLLECTION).getMatchedCount() > 0;
    }

    private Document held(String holder) {
        return new Document("_id", account).append("holder", holder);
    }

    private BasicUpdate hold() {
        return new BasicUpdate(beat().append("$set", new Document("holder", me)));
    }

    private static Document beat() {
        return new Document("$inc", new Document("beat", 1L));
    }
}
