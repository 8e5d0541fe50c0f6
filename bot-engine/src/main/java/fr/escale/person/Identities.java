package fr.escale.person;

import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which conversation an address belongs to. The store knows an address only as an HMAC, and sealed. */
@Component
public class Identities {
    private static final String COLLECTION = "identities";

    private final MongoOperations store;
    private final IndexKey key;
    private final Seal seal;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Identities(MongoOperations store, IndexKey key, Seal seal, InstantSource clock) {
        this.store = store;
        this.key = key;
        this.seal = seal;
        this.clock = clock;
    }

    /** The conversation of this address; a new one, with a random id of 128 bits, at first contact. */
    public String conversationOf(Identity identity) {
        return known(identity).orElseGet(() -> begin(identity));
    }

    /** The conversation of this address, if it has one. */
    public Optional<String> known(Identity identity) {
        return Optional.ofNullable(store.findById(idOf(identity), Document.class, COLLECTION))
                .map(found -> found.getString("conversation"));
    }

    /** Forgets this address, if it still belongs to that conversation. */
    public void forget(Identity identity, String conversation) {
        var row = new Document("_id", idOf(identity)).append("conversation", conversation);
        store.execute(COLLECTION, identities -> identities.deleteOne(row));
    }

    private String begin(Identity identity) {
        var id = idOf(identity);
        var conversation = randomId();
        var document = new Document("_id", id)
                .append("conversation", conversation)
                .append("channel", identity.channel())
                .append("address", seal.seal(identity.address(), COLLECTION + "/" + id))
                .append("at", Date.from(clock.instant()));
        try {
            store.execute(COLLECTION, identities -> identities.insertOne(document));
            return conversation;
        } catch (DuplicateKeyException faster) {
            return known(identity).orElseThrow(() -> faster);
        }
    }

    private String idOf(Identity identity) {
        return key.id("identity", identity.channel(), identity.account(), identity.address());
    }

    private String randomId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
