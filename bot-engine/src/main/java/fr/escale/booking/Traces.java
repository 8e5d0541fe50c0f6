package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Where to look for what a conversation has, or what is booked at a stop of the tour: every slot that was ever reached
 * for, written before it is. It may name slots that were never got or are free again; the days tell. It never lacks one.
 */
final class Traces {
    static final String CONVERSATIONS = "appointments";
    static final String STOPS = "stop_appointments";

    private final MongoOperations store;
    private final String collection;

    private Traces(MongoOperations store, String collection) {
        this.store = store;
        this.collection = collection;
    }

    static Traces ofConversations(MongoOperations store) {
        return new Traces(store, CONVERSATIONS);
    }

    static Traces ofStops(MongoOperations store) {
        return new Traces(store, STOPS);
    }

    List<SlotId> of(String id) {
        var found = store.findById(id, Document.class, collection);
        return found == null ? List.of() : slots(found);
    }

    /** All, by whom or what they are of. */
    Map<String, List<SlotId>> all() {
        return store.findAll(Document.class, collection).stream()
                .collect(Collectors.toMap(found -> found.getString("_id"), Traces::slots));
    }

    private static List<SlotId> slots(Document found) {
        return found.getList("slots", String.class, List.of()).stream()
                .flatMap(slot -> SlotId.parse(slot).stream())
                .toList();
    }

    void add(String id, String slot) {
        try {
            upsert(id, slot);
        } catch (DuplicateKeyException lostTheRaceToBeFirst) {
            upsert(id, slot);
        }
    }

    void erase(String id) {
        store.remove(byId(id), collection);
    }

    /** Unless something was reached for meanwhile. */
    void erase(String id, List<SlotId> known) {
        var names = known.stream().map(SlotId::text).toList();
        store.remove(Query.query(where("_id").is(id).and("slots").is(names)), collection);
    }

    private void upsert(String id, String slot) {
        store.upsert(byId(id), new Update().addToSet("slots", slot), collection);
    }

    private static Query byId(String id) {
        return Query.query(where("_id").is(id));
    }
}
