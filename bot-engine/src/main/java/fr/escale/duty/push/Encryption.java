package fr.escale.duty.push;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Message encryption for Web Push (RFC 8291 on RFC 8188, one record): only the browser that subscribed reads it. */
final class Encryption {
    static final int AUTH_BYTES = 16;
    private static final int SALT_BYTES = 16;
    private static final int RECORD = 4096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private Encryption() {}

    /**
     * @param browser the subscription's public key, 65 bytes
     * @param auth the subscription's secret, 16 bytes
     * @throws GeneralSecurityException when the public key is none
     */
    static byte[] encrypt(byte[] text, byte[] browser, byte[] auth) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return encrypt(text, browser, auth, Curve.newPair(), salt);
    }

    /** With a key pair and a salt that must never be used twice. */
    static byte[] encrypt(byte[] text, byte[] browser, byte[] auth, KeyPair own, byte[] salt)
            throws GeneralSecurityException {
        byte[] ours = Curve.bytes((ECPublicKey) own.getPublic());
        byte[] shared = mac(auth, secret(own, browser));
        byte[] input = mac(shared, joined("WebPush: info\0", browser, ours, new byte[] {1}));
        byte[] root = mac(salt, input);
        byte[] key = Arrays.copyOf(mac(root, joined("Content-Encoding: aes128gcm\0\1")), KEY_BYTES);
        byte[] nonce = Arrays.copyOf(mac(root, joined("Content-Encoding: nonce\0\1")), NONCE_BYTES);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
        return joined(salt, record(), new byte[] {(byte) ours.length}, ours, sealed);
    }

    private static byte[] secret(KeyPair own, byte[] browser) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(Curve.publicKey(browser), true);
        return agreement.generateSecret();
    }

    private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] record() {
        return ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
    }

    private static byte[] joined(String label, byte[]... parts) {
        byte[] first = label.getBytes(StandardCharsets.US_ASCII);
        return parts.length == 0 ? first : joined(first, joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
