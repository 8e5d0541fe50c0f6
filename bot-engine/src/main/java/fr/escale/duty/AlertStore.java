package fr.escale.duty;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** One document for a conversation's alert; every change of it is one conditional write under its {@code rev}. */
final class AlertStore {
    static final String COLLECTION = "alerts";

    /** Who was talking to the person when it was raised, and is called first; null once they were, or for nobody. */
    static final String THERE = "there";

    /** The line by which somebody looks after it; null when they said so themselves, or nobody does. */
    static final String LINE = "line";

    /** When it was last raised. */
    static final String LOUDER = "louder";

    /** So many steps of its way are kept. */
    static final int TRACES = 200;

    private final MongoOperations store;

    AlertStore(MongoOperations store) {
        this.store = store;
    }

    static Criteria of(String conversation) {
        return Criteria.where("_id").is(conversation);
    }

    static Criteria open(String conversation) {
        return of(conversation).and("ended").is(null);
    }

    /** The beginning of every change. */
    static Update next() {
        return new Update().inc("rev", 1L);
    }

    Optional<Document> find(String conversation) {
        return Optional.ofNullable(store.findById(conversation, Document.class, COLLECTION));
    }

    List<Document> find(Query query) {
        return store.find(query, Document.class, COLLECTION);
    }

    /** How often each that is open has changed, by its conversation. */
    Map<String, Long> revisions() {
        var open = Query.query(Criteria.where("ended").is(null));
        open.fields().include("rev");
        return find(open).stream().collect(Collectors.toMap(d -> d.getString("_id"), d -> d.getLong("rev")));
    }

    /** False when somebody was faster. */
    boolean insert(Document fresh) {
        try {
            store.insert(fresh, COLLECTION);
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** Changes it as it was seen; false when somebody was faster. */
    boolean change(Document seen, Update change) {
        var same = of(seen.getString("_id")).and("rev").is(seen.getLong("rev"));
        return store.updateFirst(Query.query(same), change, COLLECTION).getMatchedCount() == 1;
    }

    /** Changes it as it stands, if it is such a one. */
    void change(Criteria which, Update change) {
        store.updateFirst(Query.query(which), change, COLLECTION);
    }

    void remove(String conversation) {
        store.remove(Query.query(of(conversation)), COLLECTION);
    }

    void removeEndedBefore(Instant then) {
        store.remove(Query.query(Criteria.where("ended").lt(Date.from(then))), COLLECTION);
    }
}
