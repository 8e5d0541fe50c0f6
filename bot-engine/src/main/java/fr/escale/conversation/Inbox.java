package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.person.Identity;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What arrived: the insert itself is the deduplication. Rows stay eight days, so that late redeliveries meet them. */
@Component
class Inbox {
    static final String COLLECTION = "inbox";

    private final Documents rows;
    private final IndexKey key;
    private final Seal seal;

    Inbox(MongoOperations store, IndexKey key, Seal seal) {
        this.rows = new Documents(store, COLLECTION);
        this.key = key;
        this.seal = seal;
    }

    /** The id of a message: the same message has the same, whoever asks. */
    String idOf(InboundMessage message) {
        var sender = message.sender();
        return key.id("message", sender.channel(), sender.account(), sender.address(), message.externalId());
    }

    /** False when it was here before. */
    boolean insert(String id, String conversation, InboundMessage message, Urgency urgency, Instant now) {
        var row = new Document("_id", id)
                .append("conversation", conversation)
                .append("urgency", urgency.name())
                .append("at", Date.from(now))
                .append("content", seal.seal(InboundText.write(message), COLLECTION + "/" + id));
        try {
            rows.insert(row);
            return true;
        } catch (DuplicateKeyException again) {
            return false;
        }
    }

    /** Whether it was ever filed, also by somebody who is erased now. */
    boolean knows(String id) {
        return rows.find(id).isPresent();
    }

    /** A message that is kept; empty for one never filed, and for one whose person was erased. */
    Optional<Row> find(String id) {
        return rows.find(id).filter(row -> row.containsKey("content")).map(this::row);
    }

    /** Gives a message to another conversation. */
    void move(String id, String conversation) {
        var change = new Document("$set", new Document("conversation", conversation));
        rows.update(new Document("_id", id), change);
    }

    /**
     * Leaves of a conversation's messages up to that instant only their marks, so that a late redelivery brings nobody
     * back.
     */
    void bury(String conversation, Instant until) {
        var theirs = new Document("conversation", conversation).append("at", new Document("$lte", Date.from(until)));
        var all = new Document("conversation", "").append("content", "").append("urgency", "");
        rows.updateAll(theirs, new Document("$unset", all));
    }

    /** Forgets messages older than that. */
    void purge(Instant before) {
        rows.deleteAll(new Document("at", new Document("$lt", Date.from(before))));
    }

    private Row row(Document d) {
        var id = d.getString("_id");
        var content = seal.open(d.get("content", Binary.class).getData(), COLLECTION + "/" + id);
        var message = InboundText.read(content);
        var urgency = Urgency.valueOf(d.getString("urgency"));
        return new Row(
                id,
                d.getString("conversation"),
                message,
                urgency,
                d.getDate("at").toInstant());
    }

    /** A filed message. */
    record Row(String id, String conversation, InboundMessage message, Urgency urgency, Instant at) {
        Input input() {
            return message.input();
        }

        Identity sender() {
            return message.sender();
        }
    }
}
