package fr.escale.conversation;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Conversations with something to do, and when: a small collection, so that work is found without searching. */
@Component
class Wakes {
    static final String COLLECTION = "wakes";
    private static final int RACES = 20;

    private final Documents wakes;

    Wakes(MongoOperations store) {
        this.wakes = new Documents(store, COLLECTION);
    }

    /** A message waits in this conversation. */
    void call(String conversation, String message, Urgency urgency, Instant now) {
        upsert(conversation, new Document("$addToSet", new Document("messages", message)), urgency, now);
    }

    /** A message that was handled waits again, as if it had never failed. */
    void again(String conversation, String message, Urgency urgency, Instant now) {
        var change = new Document("$addToSet", new Document("messages", message))
                .append("$unset", new Document("failures." + message, ""));
        upsert(conversation, change, urgency, now);
    }

    /** Something else is to be done in this conversation from that instant on. */
    void call(String conversation, Urgency urgency, Instant due) {
        upsert(conversation, new Document(), urgency, due);
    }

    private void upsert(String conversation, Document change, Urgency urgency, Instant due) {
        change.append("$min", new Document("due", Date.from(due)).append("urgency", urgency.ordinal()))
                .append("$inc", new Document("rev", 1L));
        var where = new Document("_id", conversation);
        for (int i = 0; i < RACES; i++) {
            if (isUpserted(where, change)) {
                return;
            }
        }
        throw new OptimisticLockingFailureException("A wake came and went " + RACES + " times");
    }

    /** False when another made it first and a third has closed it since. */
    private boolean isUpserted(Document where, Document change) {
        try {
            wakes.upsert(where, change);
            return true;
        } catch (DuplicateKeyException lostRace) {
            return wakes.update(where, change);
        }
    }

    Optional<Wake> find(String conversation) {
        return wakes.find(conversation).map(Wakes::wake);
    }

    /** What is due, the most urgent first, then the longest waiting. */
    List<Wake> due(Instant now, int most) {
        var due = new Document("due", new Document("$lte", Date.from(now)));
        return wakes.list(due, new Document("urgency", 1).append("due", 1), most).stream()
                .map(Wakes::wake)
                .toList();
    }

    /** All is done; false when it was called again meanwhile. */
    boolean close(Wake wake) {
        var same = new Document("_id", wake.conversation()).append("rev", wake.rev());
        return wakes.delete(same);
    }

    /** All is done until then; false when it was called again meanwhile. */
    boolean sleep(Wake wake, Instant until) {
        var same = new Document("_id", wake.conversation()).append("rev", wake.rev());
        var change = new Document(
                        "$set",
                        new Document("due", Date.from(until))
                                .append("messages", List.of())
                                .append("failures", new Document())
                                .append("urgency", Urgency.REMINDER.ordinal()))
                .append("$inc", new Document("rev", 1L));
        return wakes.update(same, change);
    }

    /** Handling this message has failed once more; the conversation is tried again from that instant on. */
    void failed(String conversation, String message, Instant again) {
        var change = new Document("$inc", new Document("failures." + message, 1).append("rev", 1L))
                .append("$set", new Document("due", Date.from(again)));
        wakes.update(new Document("_id", conversation), change);
    }

    private static Wake wake(Document d) {
        var failures = new HashMap<String, Integer>();
        d.get("failures", new Document()).forEach((message, count) -> failures.put(message, (Integer) count));
        return new Wake(
                d.getString("_id"),
                d.getDate("due").toInstant(),
                Urgency.values()[d.getInteger("urgency")],
                d.getLong("rev"),
                d.getList("messages", String.class, List.of()),
                failures);
    }
}
