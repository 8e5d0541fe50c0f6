package fr.escale.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes ids from what must not be readable in the store, a phone number above all: the same parts always give the same
 * id, and nobody without the key finds the parts. The key is never rotated: with another one every id would be another.
 */
public final class IndexKey {
    static final int BYTES = 32;
    private static final int ID_BYTES = 24;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private IndexKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    static IndexKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("an index key has " + BYTES + " bytes, not " + key.length);
        }
        return new IndexKey(key);
    }

    /** For tests: a key that nobody keeps. */
    public static IndexKey ofRandomKey() {
        return of(randomBytes());
    }

    static byte[] randomBytes() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /**
     * HMAC-SHA256 of the parts, cut to 192 bits: 32 characters of base64url. Each part is preceded by its length, so
     * that ("ab", "c") and ("a", "bc") differ.
     */
    public String id(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(), ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "IndexKey[***]";
    }
}
