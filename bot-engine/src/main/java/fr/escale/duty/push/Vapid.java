package fr.escale.duty.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tells push services who we are (RFC 8292): a short-lived signature for one of them. */
final class Vapid {
    /** Push services take up to a day. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyPair keys;
    private final String contact;

    /** @param contact whom a push service may turn to: a mailto: or https: address */
    Vapid(KeyPair keys, String contact) {
        this.keys = keys;
        this.contact = contact;
    }

    String publicKey() {
        return URL_SAFE.encodeToString(Curve.bytes((ECPublicKey) keys.getPublic()));
    }

    /** The Authorization header for a call to that endpoint. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        String audience = endpoint.getScheme() + "://" + endpoint.getAuthority();
        String claims = part(JSON.writeValueAsString(
                Map.of("aud", audience, "exp", now.plus(VALID).getEpochSecond(), "sub", contact)));
        String signed = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + claims;
        return "vapid t=" + signed + "." + URL_SAFE.encodeToString(signature(signed)) + ", k=" + publicKey();
    }

    private byte[] signature(String text) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    private static String part(String text) {
        return URL_SAFE.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
