package fr.escale.workshop;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.workshop.Workshop.Offer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The workshops' documents. Each method that changes one is one conditional write, and tells whether it was the one that
 * changed it: {@code free} goes down exactly when somebody gets something, and up exactly when they give it back.
 */
final class Roll {
    static final String COLLECTION = "workshops";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 6;

    private final MongoOperations store;
    private final SecureRandom random = new SecureRandom();

    Roll(MongoOperations store) {
        this.store = store;
    }

    Optional<Workshop> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, COLLECTION))
                .map(WorkshopDocument::read);
    }

    /** Those that end after that instant, soonest first. */
    List<Workshop> endingAfter(Instant then) {
        return list(where("end").gt(Date.from(then)));
    }

    /** Every one that names this conversation, were it only as told. */
    List<Workshop> with(String conversation) {
        return list(new Criteria()
                .orOperator(
                        where("people").is(conversation),
                        where("waiting").is(conversation),
                        where("offers.conversation").is(conversation),
                        where("told").is(conversation)));
    }

    private List<Workshop> list(Criteria which) {
        return store.find(Query.query(which), Document.class, COLLECTION).stream()
                .map(WorkshopDocument::read)
                .sorted(java.util.Comparator.comparing(Workshop::start).thenComparing(Workshop::id))
                .toList();
    }

    String add(Wish wish) {
        while (true) {
            var id = newId();
            try {
                store.insert(WorkshopDocument.fresh(id, wish), COLLECTION);
                return id;
            } catch (DuplicateKeyException sameLetters) {
                continue;
            }
        }
    }

    /** A free seat for somebody who has none. */
    boolean seat(String id, String conversation) {
        return change(
                open(id).and("free")
                        .gt(0)
                        .and("people")
                        .ne(conversation)
                        .and("offers.conversation")
                        .ne(conversation),
                new Update().inc("free", -1).addToSet("people", conversation).pull("waiting", conversation));
    }

    /** The seat that was kept for them. */
    boolean accept(String id, String conversation) {
        return change(
                open(id).and("offers.conversation").is(conversation),
                new Update()
                        .pull("offers", new Document("conversation", conversation))
                        .addToSet("people", conversation));
    }

    boolean queue(String id, String conversation) {
        return change(
                open(id).and("people").ne(conversation).and("waiting").ne(conversation),
                new Update().push("waiting", conversation));
    }

    /** Keeps a free seat for who waits. */
    boolean offer(String id, Offer offer) {
        return change(
                open(id).and("free").gt(0).and("waiting").is(offer.conversation()),
                new Update()
                        .inc("free", -1)
                        .pull("waiting", offer.conversation())
                        .pull("told", offer.conversation())
                        .push("offers", WorkshopDocument.offer(offer)));
    }

    /** The seat of somebody is free again. */
    boolean giveBack(String id, String conversation) {
        return change(
                where("_id").is(id).and("people").is(conversation),
                new Update().inc("free", 1).pull("people", conversation));
    }

    /** The seat kept for somebody is free again. */
    boolean withdraw(String id, Offer offer) {
        var same = new Document("conversation", offer.conversation()).append("until", Date.from(offer.until()));
        return change(
                where("_id")
                        .is(id)
                        .and("offers")
                        .elemMatch(where("conversation")
                                .is(offer.conversation())
                                .and("until")
                                .is(Date.from(offer.until()))),
                new Update().inc("free", 1).pull("offers", same));
    }

    boolean stopWaiting(String id, String conversation) {
        return change(where("_id").is(id).and("waiting").is(conversation), new Update().pull("waiting", conversation));
    }

    boolean cancel(String id) {
        return change(open(id), new Update().set("cancelled", true).set("told", List.of()));
    }

    void came(String id, int session, int people) {
        change(where("_id").is(id), new Update().set("came." + WorkshopDocument.key(session), people));
    }

    List<String> told(String id) {
        var found = store.findById(id, Document.class, COLLECTION);
        return found == null ? List.of() : List.copyOf(found.getList("told", String.class, List.of()));
    }

    void tell(String id, String conversation) {
        change(where("_id").is(id), new Update().addToSet("told", conversation));
    }

    void untell(String id, String conversation) {
        change(where("_id").is(id), new Update().pull("told", conversation));
    }

    private static Criteria open(String id) {
        return where("_id").is(id).and("cancelled").is(false);
    }

    private boolean change(Criteria which, Update update) {
        return store.updateFirst(Query.query(which), update, COLLECTION).getMatchedCount() == 1;
    }

    private String newId() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
