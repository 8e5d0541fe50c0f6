package fr.escale.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import fr.escale.speech.Tongue;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The accounts of the staff: one document each, its id the lower-case e-mail address. */
class StaffAccounts {
    static final String STAFF = "staff";
    private static final String GENERATION = "generation";
    private final MongoOperations store;

    StaffAccounts(MongoOperations store) {
        this.store = store;
    }

    static String id(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Account> find(String email) {
        return Optional.ofNullable(store.findById(id(email), Document.class, STAFF))
                .map(StaffDocument::read);
    }

    /** All, by name. */
    List<Account> all() {
        return store.findAll(Document.class, STAFF).stream()
                .map(StaffDocument::read)
                .sorted(Comparator.comparing(account -> account.member().email()))
                .toList();
    }

    boolean none() {
        return !store.exists(new Query(), STAFF);
    }

    /** Adds an account; false when one with that address is there already. */
    boolean add(Account account) {
        try {
            store.insert(StaffDocument.of(account), STAFF);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    /**
     * Gives an account a password of its owner's choice, which ends all its sessions.
     *
     * @return false when the password has been changed meanwhile
     */
    boolean changePassword(StaffMember member, String hash) {
        var change = new Update().set("hash", hash).set("mustChange", false).inc(GENERATION, 1);
        return changed(asSeen(member), change);
    }

    /** Ends all sessions of an account; false when they have ended meanwhile. */
    boolean endSessions(StaffMember member) {
        return changed(asSeen(member), new Update().inc(GENERATION, 1));
    }

    void signedIn(String email, Instant now) {
        changed(one(email), Update.update("lastSignIn", Date.from(now)));
    }

    /** The language they read the console in, from their next request on. */
    void speak(String email, Tongue tongue) {
        changed(one(email), Update.update("tongue", tongue.code()));
    }

    /** What counts at the next request of theirs. */
    void change(String email, String firstName, Set<Role> roles, List<String> referents) {
        var change = new Update()
                .set("firstName", firstName)
                .set("roles", StaffDocument.names(roles))
                .set("referents", referents);
        changed(one(email), change);
    }

    /** Shuts somebody out, which ends all their sessions for good, or lets them in again. */
    void disable(String email, boolean disabled) {
        var change = new Update().set("disabled", disabled);
        changed(one(email), disabled ? change.inc(GENERATION, 1) : change);
    }

    /** Keeps the mark of a link by which they choose a password; the one before it ends. */
    void invite(String email, String mark, Instant until) {
        changed(one(email), new Update().set("invitation.mark", mark).set("invitation.until", Date.from(until)));
    }

    /** Whose link that is, as long as it works. */
    Optional<Account> invited(String mark, Instant now) {
        return Optional.ofNullable(store.findOne(invitation(mark, now), Document.class, STAFF))
                .map(StaffDocument::read);
    }

    /** The password they chose: their link and all their sessions end. False when it has ended meanwhile. */
    boolean accept(String mark, Instant now, String hash) {
        var change = new Update()
                .set("hash", hash)
                .set("mustChange", false)
                .inc(GENERATION, 1)
                .unset("invitation");
        return changed(invitation(mark, now), change);
    }

    private static Query invitation(String mark, Instant now) {
        return query(where("invitation.mark")
                .is(mark)
                .and("invitation.until")
                .gt(Date.from(now))
                .and("disabled")
                .ne(true));
    }

    private static Query one(String email) {
        return query(where("_id").is(id(email)));
    }

    private static Query asSeen(StaffMember member) {
        return query(where("_id").is(member.email()).and(GENERATION).is(member.generation()));
    }

    private boolean changed(Query which, Update change) {
        return store.updateFirst(which, change, STAFF).getMatchedCount() == 1;
    }
}
