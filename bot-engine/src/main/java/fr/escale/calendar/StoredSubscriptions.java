package fr.escale.calendar;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.store.IndexKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Links whose secrets are kept as marks only. */
final class StoredSubscriptions implements Subscriptions {
    static final String COLLECTION = "subscriptions";

    private static final int SECRET_BYTES = 24;

    private final MongoOperations store;
    private final Referents referents;
    private final IndexKey key;
    private final String publicUrl;
    private final SecureRandom random = new SecureRandom();

    StoredSubscriptions(MongoOperations store, Referents referents, IndexKey key, String publicUrl) {
        this.store = store;
        this.referents = referents;
        this.key = key;
        this.publicUrl = publicUrl;
    }

    @Override
    public String renew(String referent) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.save(new Document("_id", referent).append("mark", mark(secret)), COLLECTION);
        return publicUrl + "/calendar/" + secret + ".ics";
    }

    @Override
    public boolean isOn(String referent) {
        return store.findById(referent, Document.class, COLLECTION) != null;
    }

    @Override
    public void revoke(String referent) {
        store.remove(Query.query(where("_id").is(referent)), COLLECTION);
    }

    /** Whose link this is; empty for one that is no link of ours, or no longer. */
    Optional<Referent> of(String secret) {
        String mark = mark(secret);
        return referents.all().stream()
                .filter(referent -> mark.equals(marked(referent.id())))
                .findFirst();
    }

    private String marked(String referent) {
        Document found = store.findById(referent, Document.class, COLLECTION);
        return found == null ? "" : found.getString("mark");
    }

    private String mark(String secret) {
        return key.id("calendar-link", secret);
    }
}
