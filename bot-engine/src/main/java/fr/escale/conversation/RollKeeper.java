package fr.escale.conversation;

import fr.escale.store.Sharing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Fills the roll when the program starts. Where other processes write to the same store it then looks, four times a
 * second, at what has changed; on a store of its own there is nothing to look at.
 */
@Component
class RollKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RollKeeper.class);
    private static final Duration EVERY = Duration.ofMillis(250);
    /** A row is dated before it is written, by its writer's clock: so far back is looked at each time. */
    private static final Duration BACK = Duration.ofSeconds(5);
    /** And so far back now and then, for a slow write or a clock that is late. */
    private static final Duration FAR_BACK = Duration.ofMinutes(2);

    private static final int FAR_BACK_EVERY = 40;
    private static final int PURGE_EVERY = 14_400;

    private final Documents conversations;
    private final Erased erased;
    private final Rows rows;
    private final MemoryRoll roll;
    private final boolean alone;
    private final InstantSource clock;
    private CountDownLatch stop = new CountDownLatch(0);
    private Instant looked = Instant.EPOCH;
    private long looks;

    RollKeeper(MongoOperations store, Rows rows, MemoryRoll roll, Erased erased, Sharing sharing, InstantSource clock) {
        this.conversations = new Documents(store, Conversations.COLLECTION);
        this.erased = erased;
        this.rows = rows;
        this.roll = roll;
        this.alone = sharing.alone();
        this.clock = clock;
    }

    private void keep(CountDownLatch until) {
        try {
            do {
                goOn();
            } while (!(roll.isWhole() && alone) && !until.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong is tried again: a desk that stays behind must not look as if nobody wrote. */
    private void goOn() {
        try {
            if (roll.isWhole()) {
                look();
            } else {
                load();
            }
        } catch (RuntimeException trouble) {
            LOG.warn("The desk's list is behind: {}", trouble.getClass().getName());
        }
    }

    private void load() {
        looked = clock.instant();
        conversations.each(new Document(), Rows.fields(), document -> roll.put(rows.read(document)));
        roll.completed();
    }

    /** What others have written or erased since the last look. */
    void look() {
        var now = clock.instant();
        var since = looked.minus(looks % FAR_BACK_EVERY == 0 ? FAR_BACK : BACK);
        erased.since(since, this::forget);
        var late = new Document(Conversations.CHANGED, new Document("$gte", Date.from(since)));
        conversations.list(late, new Document("version", 1)).stream()
                .filter(found -> !roll.has(found.getString("_id"), found.getLong("version")))
                .forEach(found -> read(found.getString("_id")));
        if (looks++ % PURGE_EVERY == 0) {
            erased.purge(now);
        }
        looked = now;
    }

    private void read(String conversation) {
        var one = new Document("_id", new Document("$in", List.of(conversation)));
        conversations.each(one, Rows.fields(), document -> roll.put(rows.read(document)));
    }

    private void forget(String conversation) {
        if (roll.row(conversation).isPresent()) {
            roll.remove(conversation);
        }
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        var until = stop;
        Thread.ofVirtual().name("roll").start(() -> keep(until));
    }

    @Override
    public void stop() {
        stop.countDown();
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }
}
