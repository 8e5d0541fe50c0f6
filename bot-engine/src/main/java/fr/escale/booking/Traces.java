package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Where to look for what a conversation has: every slot it ever reached for, written before it reaches. It may name
 * slots that were never got or are free again; the days tell. It never lacks one.
 */
final class Traces {
    static final String COLLECTION = "appointments";

    private final MongoOperations store;

    Traces(MongoOperations store) {
        this.store = store;
    }

    List<SlotId> of(String conversation) {
        var found = store.findById(conversation, Document.class, COLLECTION);
        if (found == null) return List.of();
        return found.getList("slots", String.class, List.of()).stream()
                .flatMap(slot -> SlotId.parse(slot).stream())
                .toList();
    }

    void add(String conversation, String slot) {
        try {
            upsert(conversation, slot);
        } catch (DuplicateKeyException lostTheRaceToBeFirst) {
            upsert(conversation, slot);
        }
    }

    void erase(String conversation) {
        store.remove(byId(conversation), COLLECTION);
    }

    private void upsert(String conversation, String slot) {
        store.upsert(byId(conversation), new Update().addToSet("slots", slot), COLLECTION);
    }

    private static Query byId(String conversation) {
        return Query.query(where("_id").is(conversation));
    }
}
