package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The referent's days, one document each: the truth about who has which slot. */
final class Days {
    static final String COLLECTION = "days";

    private final MongoOperations store;

    Days(MongoOperations store) {
        this.store = store;
    }

    /** What is taken on that day, in no particular order. */
    List<Taken> on(LocalDate day) {
        var found = store.findById(id(day), Document.class, COLLECTION);
        if (found == null) return List.of();
        return found.getList("taken", Document.class, List.of()).stream()
                .map(Taken::read)
                .toList();
    }

    /**
     * Takes a stretch of the day in one conditional write, unless something stands in its way.
     *
     * @return false when it does: nothing has changed then
     */
    boolean take(Taken wanted, Instant now) {
        var day = wanted.promised().toLocalDate();
        return push(day, wanted, now) || (begin(day) && push(day, wanted, now));
    }

    /** Frees every stretch of that day that this conversation has under this slot. Twice is once. */
    boolean free(LocalDate day, String slot, String conversation) {
        var his = new Document("slot", slot).append("conversation", conversation);
        var update = new Update().pull("taken", his);
        return store.updateFirst(byId(day), update, COLLECTION).getModifiedCount() == 1;
    }

    /** Forgets that day's ended holds, which stand in nobody's way but take up room. */
    void tidy(LocalDate day, Instant now) {
        var ended = new Document("until", new Document("$lte", Date.from(now)));
        store.updateFirst(byId(day), new Update().pull("taken", ended), COLLECTION);
    }

    private boolean push(LocalDate day, Taken wanted, Instant now) {
        var unlessTaken = byId(day).addCriteria(where("taken").not().elemMatch(obstacle(wanted, now)));
        var update = new Update().push("taken", wanted.document());
        return store.updateFirst(unlessTaken, update, COLLECTION).getMatchedCount() == 1;
    }

    /**
     * What stands in the way: another's booking, another's hold that has not ended, or the very same booking, so that a
     * claim is never written twice.
     */
    private static Criteria obstacle(Taken wanted, Instant now) {
        return where("start")
                .lt(Date.from(wanted.end()))
                .and("end")
                .gt(Date.from(wanted.start()))
                .orOperator(
                        others(wanted).and("state").is("BOOKED"),
                        others(wanted).and("until").gt(Date.from(now)),
                        where("conversation")
                                .is(wanted.conversation())
                                .and("slot")
                                .is(wanted.slot())
                                .and("state")
                                .is("BOOKED"));
    }

    private static Criteria others(Taken wanted) {
        return where("conversation").ne(wanted.conversation());
    }

    /** A day's document is made when it is first needed; false when it was there already. */
    private boolean begin(LocalDate day) {
        if (store.findById(id(day), Document.class, COLLECTION) != null) return false;
        try {
            store.insert(new Document("_id", id(day)).append("taken", List.of()), COLLECTION);
        } catch (DuplicateKeyException somebodyWasFaster) {
            return true;
        }
        return true;
    }

    private static Query byId(LocalDate day) {
        return Query.query(where("_id").is(id(day)));
    }

    private static String id(LocalDate day) {
        return SlotId.REFERENT + ":" + day;
    }
}
