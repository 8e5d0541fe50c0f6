package fr.escale.conversation;

import java.util.List;
import org.bson.Document;
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
        var change = new Document("$set", new Document("on", true));
        rows.upsert(row, change);
    }

    void remove(String conversation) {
        rows.delete(new Document("_id", conversation));
    }

    List<String> all() {
        return rows.list(new Document(), new Document(), 0).stream()
                .map(row -> row.getString("_id"))
                .toList();
    }
}
