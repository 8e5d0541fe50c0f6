package fr.escale.duty.push;

import fr.escale.store.Seal;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** The key pair that all instances ring with, made once and kept sealed: with another one every phone would be mute. */
final class VapidKeys {
    private static final String COLLECTION = "pushkeys";
    private static final String ID = "vapid";
    private static final String PLACE = COLLECTION + "/" + ID + "/private";

    private VapidKeys() {}

    /** Opens them, or makes them when there are none. */
    static KeyPair of(MongoOperations store, Seal seal) {
        try {
            var kept = store.findById(ID, Document.class, COLLECTION);
            return read(kept == null ? made(store, seal) : kept, seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    /** Of two instances that start at once one makes them and both use them. */
    private static Document made(MongoOperations store, Seal seal) throws GeneralSecurityException {
        var pair = Curve.newPair();
        var secret = text(Curve.bytes((ECPrivateKey) pair.getPrivate()));
        var made = new Document("_id", ID)
                .append("public", text(Curve.bytes((ECPublicKey) pair.getPublic())))
                .append("private", seal.seal(secret, PLACE));
        try {
            store.insert(made, COLLECTION);
        } catch (DuplicateKeyException anotherWasFaster) {
            // its keys are read below
        }
        return Objects.requireNonNull(store.findById(ID, Document.class, COLLECTION));
    }

    private static KeyPair read(Document kept, Seal seal) throws GeneralSecurityException {
        var secret = seal.open(kept.get("private", Binary.class).getData(), PLACE);
        return new KeyPair(Curve.publicKey(bytes(kept.getString("public"))), Curve.privateKey(bytes(secret)));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
