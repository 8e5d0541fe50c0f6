package fr.escale.tour;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Who said they would come to a stop, and what its team counted there: one document a stop. */
final class Visits {
    static final String COLLECTION = "stop_visits";
    /** Where to look for what a conversation said: written before it is counted, it may name too much, never too little. */
    static final String TRACES = "stop_comings";

    private final MongoOperations store;

    Visits(MongoOperations store) {
        this.store = store;
    }

    /** One stop's document; {@code who} are conversations. */
    record Visit(List<String> who, Tally tally) {
        static final Visit NONE = new Visit(List.of(), new Tally(0, 0, 0));
    }

    Visit of(String stop) {
        return Optional.ofNullable(store.findById(stop, Document.class, COLLECTION))
                .map(Visits::read)
                .orElse(Visit.NONE);
    }

    private static Visit read(Document d) {
        return new Visit(
                List.copyOf(d.getList("who", String.class, List.of())),
                new Tally(number(d, "met"), number(d, "advised"), number(d, "again")));
    }

    private static int number(Document d, String field) {
        return d.get(field) instanceof Number number ? number.intValue() : 0;
    }

    /** Counts a head, once. */
    void come(String stop, String conversation) {
        upsert(conversation, TRACES, update -> update.addToSet("stops", stop));
        upsert(stop, COLLECTION, update -> update.addToSet("who", conversation));
    }

    /** False when it was not counted. */
    boolean stayAway(String stop, String conversation) {
        var counted = Query.query(where("_id").is(stop).and("who").is(conversation));
        return store.updateFirst(counted, new Update().pull("who", conversation), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    List<String> stopsOf(String conversation) {
        var found = store.findById(conversation, Document.class, TRACES);
        return found == null ? List.of() : List.copyOf(found.getList("stops", String.class, List.of()));
    }

    void count(String stop, String field) {
        upsert(stop, COLLECTION, update -> update.inc(field, 1));
    }

    /** One less, unless there is none. */
    void uncount(String stop, String field) {
        var some = Query.query(where("_id").is(stop).and(field).gt(0));
        store.updateFirst(some, new Update().inc(field, -1), COLLECTION);
    }

    void erase(String conversation) {
        stopsOf(conversation).forEach(stop -> stayAway(stop, conversation));
        store.remove(Query.query(where("_id").is(conversation)), TRACES);
    }

    private void upsert(String id, String collection, Consumer<Update> change) {
        var update = new Update();
        change.accept(update);
        var byId = Query.query(where("_id").is(id));
        try {
            store.upsert(byId, update, collection);
        } catch (DuplicateKeyException lostTheRaceToBeFirst) {
            store.upsert(byId, update, collection);
        }
    }
}
