package fr.escale.tour;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The plans, one small document each. A change of one day is one write of that day's key. */
final class Plans {
    static final String COLLECTION = "stops";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 6;

    private final MongoOperations store;
    private final SecureRandom random = new SecureRandom();

    Plans(MongoOperations store) {
        this.store = store;
    }

    Optional<Plan> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, COLLECTION))
                .map(PlanDocument::read);
    }

    /** Those that have a stop on that day or later, or may have one. */
    List<Plan> since(LocalDate day) {
        return store.find(Query.query(where("last").gte(day.toString())), Document.class, COLLECTION).stream()
                .map(PlanDocument::read)
                .toList();
    }

    /** Keeps a new plan under an id that nobody else has. */
    String add(Timetable.Wish wish) {
        while (true) {
            var id = newId();
            if (insert(plan(id, wish))) return id;
        }
    }

    /** False when there is one of that id: it stays as it is. */
    boolean insert(Plan plan) {
        try {
            store.insert(PlanDocument.write(plan), COLLECTION);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    static Plan plan(String id, Timetable.Wish wish) {
        return new Plan(
                id,
                wish.rhythm(),
                wish.hours(),
                wish.venue(),
                wish.bookable(),
                wish.aboard(),
                wish.since(),
                wish.until(),
                java.util.Map.of());
    }

    void change(String id, LocalDate planned, Change change) {
        var update = new Update().set("changes." + PlanDocument.key(planned), PlanDocument.write(change));
        if (change.day() != null) update.max("last", change.day().toString());
        store.updateFirst(byId(id), update, COLLECTION);
    }

    /** No stop after that day. What was changed may still have to be told of: it is found until {@code found}. */
    void end(String id, LocalDate until, LocalDate found) {
        var update = new Update().set("until", until.toString()).set("last", found.toString());
        store.updateFirst(byId(id), update, COLLECTION);
    }

    private String newId() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static Query byId(String id) {
        return Query.query(where("_id").is(id));
    }
}
