package fr.escale.tour;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Stops that were changed and whose people have yet to be told: a small collection, so that they are found without
 * searching. Written before the change itself: what is announced and was never done is not told.
 */
final class Announcements {
    static final String COLLECTION = "stop_news";

    private final MongoOperations store;

    Announcements(MongoOperations store) {
        this.store = store;
    }

    /** A change of a stop, told to those conversations already. */
    record Announcement(String stop, String mark, List<String> told) {}

    void announce(String stop, String mark) {
        var document = new Document("_id", stop).append("mark", mark).append("told", List.of());
        store.save(document, COLLECTION);
    }

    List<Announcement> all() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(d -> new Announcement(
                        d.getString("_id"),
                        d.getString("mark"),
                        List.copyOf(d.getList("told", String.class, List.of()))))
                .toList();
    }

    /** This conversation knows the stop as it is since that change. */
    void told(String stop, String mark, String conversation) {
        var same = Query.query(where("_id").is(stop).and("mark").is(mark));
        store.updateFirst(same, new Update().addToSet("told", conversation), COLLECTION);
    }

    void forget(String stop) {
        store.remove(Query.query(where("_id").is(stop)), COLLECTION);
    }

    void erase(String conversation) {
        store.updateMulti(
                Query.query(where("told").is(conversation)), new Update().pull("told", conversation), COLLECTION);
    }
}
