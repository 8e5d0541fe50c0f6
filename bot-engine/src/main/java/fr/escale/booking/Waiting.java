package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.store.Seal;
import fr.escale.wish.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Who wants to be told when a slot comes free, one small document each. What they look for is sealed. */
final class Waiting {
    static final String COLLECTION = "waiting";

    /** Nobody waits longer. */
    private static final Duration LONGEST = Duration.ofDays(60);

    private final MongoOperations store;
    private final Seal seal;

    Waiting(MongoOperations store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /**
     * Somebody who waits.
     *
     * @param told which slots they have heard of, and when those came free
     */
    record One(String conversation, Search search, Instant since, Map<String, Instant> told) {
        /** Whether they have heard that it came free then, or later. */
        boolean knows(String slot, Instant free) {
            var heard = told.get(slot);
            return heard != null && !heard.isBefore(free);
        }
    }

    void add(String conversation, Search search, Instant now) {
        var text = String.join("\n", search.wish().text(), search.subject(), search.place(), search.commune());
        store.save(
                new Document("_id", conversation)
                        .append("search", seal.seal(text, at(conversation)))
                        .append("since", Date.from(now))
                        .append("told", new Document()),
                COLLECTION);
    }

    /** All who have not waited too long, those who did first come first. */
    List<One> all(Instant now) {
        var waiting = store.findAll(Document.class, COLLECTION).stream()
                .map(this::read)
                .toList();
        waiting.stream()
                .filter(one -> one.since().plus(LONGEST).isBefore(now))
                .forEach(one -> remove(one.conversation()));
        return waiting.stream()
                .filter(one -> !one.since().plus(LONGEST).isBefore(now))
                .sorted(Comparator.comparing(One::since))
                .toList();
    }

    /** What they wait for, if they do. */
    Optional<Search> search(String conversation) {
        return Optional.ofNullable(store.findById(conversation, Document.class, COLLECTION))
                .map(waiting -> read(waiting).search());
    }

    /** @param free when it came free */
    void told(String conversation, String slot, Instant free) {
        store.updateFirst(byId(conversation), new Update().max("told." + slot, Date.from(free)), COLLECTION);
    }

    /** Does not write where there is nothing. */
    void leave(String conversation) {
        if (store.findById(conversation, Document.class, COLLECTION) != null) remove(conversation);
    }

    private void remove(String conversation) {
        store.remove(byId(conversation), COLLECTION);
    }

    private One read(Document d) {
        var conversation = d.getString("_id");
        var text = seal.open(d.get("search", Binary.class).getData(), at(conversation))
                .split("\n", -1);
        var wish = Wish.parse(text[0]).orElse(Wish.ANYTIME);
        return new One(
                conversation,
                new Search(wish, text[1], text[2], text[3]),
                d.getDate("since").toInstant(),
                told(d.get("told", new Document())));
    }

    private static Map<String, Instant> told(Document d) {
        var told = new HashMap<String, Instant>();
        d.forEach((slot, free) -> told.put(slot, ((Date) free).toInstant()));
        return told;
    }

    private static String at(String conversation) {
        return COLLECTION + "/" + conversation + "/search";
    }

    private static Query byId(String conversation) {
        return Query.query(where("_id").is(conversation));
    }
}
