package fr.escale.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts what must not be readable at rest (AES-256-GCM). A sealed text opens only at the place it was sealed for:
 * moved to another document or field it does not.
 */
public final class Seal {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Aead aead;

    private Seal(Aead aead) {
        this.aead = aead;
    }

    static Seal of(KeysetHandle keyset) throws GeneralSecurityException {
        return new Seal(keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** For tests: a key that nobody keeps. */
    public static Seal ofRandomKey() {
        try {
            return of(newKeyset());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    static KeysetHandle newKeyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    /** @param place where it is kept, for example "gaps/7/question": needed to open it again */
    public byte[] seal(String text, String place) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** The same for what is no text. */
    public byte[] sealBytes(byte[] content, String place) {
        try {
            return aead.encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal " + place, e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key or for another place, or was changed since */
    public String open(byte[] sealed, String place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /** The same for what is no text. */
    public byte[] openBytes(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("does not open at " + place, e);
        }
    }

    @Override
    public String toString() {
        return "Seal[***]";
    }
}
