package fr.escale.person;

import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which conversation an address belongs to. The store knows an address only as an HMAC, and sealed. */
@Component
public class Identities {
    public static final String COLLECTION = "identities";

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

    /**
     * The conversation of somebody who is known by two addresses: each leads there from now on. Where each had one of
     * its own, the older wins.
     *
     * @param lasting the one that outlives the other (a business-scoped id outlives a phone number)
     * @param two is told of the younger and the older before any name leads elsewhere
     */
    public String conversationOf(Identity identity, Identity lasting, BiConsumer<String, String> two) {
        var row = row(lasting);
        var other = row(identity);
        if (row.isEmpty() && other.isEmpty()) {
            return insert(identity, begin(lasting));
        }
        if (row.isEmpty() || other.isEmpty()) {
            return row.isEmpty()
                    ? insert(lasting, conversation(other.get()))
                    : insert(identity, conversation(row.get()));
        }
        return conversation(row.get()).equals(conversation(other.get()))
                ? conversation(row.get())
                : older(row.get(), other.get(), two);
    }

    private String older(Document one, Document other, BiConsumer<String, String> two) {
        boolean first = !one.getDate("at").after(other.getDate("at"));
        var wins = conversation(first ? one : other);
        var younger = conversation(first ? other : one);
        two.accept(younger, wins);
        var change = new Document("$set", new Document("conversation", wins));
        var theirs = new Document("conversation", younger);
        store.execute(COLLECTION, identities -> identities.updateMany(theirs, change));
        return wins;
    }

    private Optional<Document> row(Identity identity) {
        return Optional.ofNullable(store.findById(idOf(identity), Document.class, COLLECTION));
    }

    private static String conversation(Document row) {
        return row.getString("conversation");
    }

    /** The conversation of this address, if it has one. */
    public Optional<String> known(Identity identity) {
        return row(identity).map(Identities::conversation);
    }

    /** Forgets every address that belongs to that conversation. */
    public void forget(String conversation) {
        var theirs = new Document("conversation", conversation);
        store.execute(COLLECTION, identities -> identities.deleteMany(theirs));
    }

    private String begin(Identity identity) {
        return insert(identity, randomId());
    }

    /** The conversation that the address has afterwards. */
    private String insert(Identity identity, String conversation) {
        var id = idOf(identity);
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
