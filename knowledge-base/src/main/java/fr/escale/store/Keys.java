package fr.escale.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import fr.escale.setting.WrongSettingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The store's keys, kept in the store itself, wrapped under a key derived from the operator's secret: a sealing keyset
 * that may grow, and the index key that never changes.
 */
record Keys(Seal seal, IndexKey indexKey) {
    static final String COLLECTION = "keys";
    private static final String ID = "keys";
    private static final int WRAPPING_KEY_BYTES = 32;

    /** Binds what is wrapped to what it is, so that the two cannot be swapped. */
    private static final byte[] SEALING = bytes("escale/keys/sealing");

    private static final byte[] INDEX = bytes("escale/keys/index");

    /**
     * Opens the store's keys, or makes them when the store has none. Of two programs that start at once one makes them
     * and both use them.
     *
     * @throws WrongSettingException when this secret does not open the keys that are there; they stay as they are
     */
    static Keys of(MongoOperations store, SecretText secret) {
        try {
            Aead wrapping = wrapping(secret);
            Document kept = store.findById(ID, Document.class, COLLECTION);
            return unwrap(kept == null ? made(store, wrapping) : kept, wrapping);
        } catch (GeneralSecurityException e) {
            throw new WrongSettingException(
                    "ESCALE_SECRET_KEY",
                    "does not open this store; expected the key that the store was made with, found another one");
        }
    }

    private static Aead wrapping(SecretText secret) throws GeneralSecurityException {
        return new AesGcmJce(Hkdf.computeHkdf(
                "HMACSHA256",
                bytes(secret.text()),
                new byte[0],
                bytes("escale wrapping key, first"),
                WRAPPING_KEY_BYTES));
    }

    /** The insert decides who makes the keys; who comes second reads the first one's. */
    private static Document made(MongoOperations store, Aead wrapping) throws GeneralSecurityException {
        Document made = new Document("_id", ID)
                .append("sealing", TinkProtoKeysetFormat.serializeEncryptedKeyset(Seal.newKeyset(), wrapping, SEALING))
                .append("index", wrapping.encrypt(IndexKey.randomBytes(), INDEX));
        try {
            store.insert(made, COLLECTION);
        } catch (DuplicateKeyException anotherWasFaster) {
            // its keys are read below
        }
        return Objects.requireNonNull(store.findById(ID, Document.class, COLLECTION));
    }

    private static Keys unwrap(Document kept, Aead wrapping) throws GeneralSecurityException {
        KeysetHandle sealing = TinkProtoKeysetFormat.parseEncryptedKeyset(data(kept, "sealing"), wrapping, SEALING);
        return new Keys(Seal.of(sealing), IndexKey.of(wrapping.decrypt(data(kept, "index"), INDEX)));
    }

    private static byte[] data(Document kept, String field) {
        return kept.get(field, Binary.class).getData();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
