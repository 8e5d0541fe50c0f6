package fr.escale.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds, as authenticator apps make them (RFC 6238 with HMAC-SHA-1). */
final class Totp {
    /** What RFC 4226 recommends for a shared secret. */
    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    /** A telephone's clock may be a step early or late (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private Totp() {}

    /** The code of a step of time. */
    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return "%06d".formatted(number % MODULUS);
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** Of which step this is the code, now or one step around it; empty for a wrong one. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long here = step(now);
        return LongStream.rangeClosed(here - DRIFT, here + DRIFT)
                .filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", missing);
        }
    }
}
