package fr.escale.channel.whatsapp;

import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.BasicUpdate;

/** What we keep about our own number, one document; nothing of anybody's who writes to it. */
final class AccountSheet {
    static final String COLLECTION = "whatsapp";

    private final MongoOperations store;
    private final String number;

    AccountSheet(MongoOperations store, String number) {
        this.store = store;
        this.number = number;
    }

    Optional<Document> read() {
        return Optional.ofNullable(store.findById(number, Document.class, COLLECTION));
    }

    void set(String field, Object value) {
        change(new Document("$set", new Document(field, value)));
    }

    /** Adds to counters. */
    void add(Document counts) {
        change(new Document("$inc", counts));
    }

    private void change(Document update) {
        store.upsert(new BasicQuery(new Document("_id", number)), new BasicUpdate(update), COLLECTION);
    }
}
