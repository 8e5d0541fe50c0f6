package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Days that may have something to tell: a small collection, so that they are found without searching. A day is named
 * after it was read and before it is written; it may be named for nothing, and never lacks.
 */
final class DueDays {
    static final String COLLECTION = "day_news";

    private final MongoOperations store;

    DueDays(MongoOperations store) {
        this.store = store;
    }

    /** That a day was named, and when. */
    record Mark(DayId day, String mark) {}

    void add(DayId day) {
        store.save(new Document("_id", day.text()).append("mark", Uid.fresh()), COLLECTION);
    }

    List<Mark> all() {
        return store.findAll(Document.class, COLLECTION).stream()
                .map(d -> new Mark(DayId.read(d.getString("_id")), d.getString("mark")))
                .toList();
    }

    /** Unless it was named again meanwhile. */
    void forget(Mark mark) {
        var same = where("_id").is(mark.day().text()).and("mark").is(mark.mark());
        store.remove(Query.query(same), COLLECTION);
    }
}
