package fr.escale.conversation;

import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which conversations are on the desk: a small collection, so that the desk's list never searches. */
@Component
class DeskList {
    static final String COLLECTION = "desk";

    private final Documents rows;

    DeskList(MongoOperations store) {
        this.rows = new Documents(store, COLLECTION);
    }

    void add(String conversation) {
        var row = new Document("_id", conversation);
        var change = new Document("$inc", new Document("rev", 1L));
        try {
            rows.upsert(row, change);
        } catch (DuplicateKeyException lostRace) {
            rows.update(row, change);
        }
    }

    /** How its row stands now, to be removed as such; 0 when it is not on the desk. */
    long rev(String conversation) {
        return rows.find(conversation).map(row -> row.getLong("rev")).orElse(0L);
    }

    /** Takes it off the desk, unless it was put there again since. */
    void remove(String conversation, long rev) {
        rows.delete(new Document("_id", conversation).append("rev", rev));
    }

    void erase(String conversation) {
        rows.delete(new Document("_id", conversation));
    }

    List<String> all() {
        return rows.list(new Document(), new Document(), 0).stream()
                .map(row -> row.getString("_id"))
                .toList();
    }
}
