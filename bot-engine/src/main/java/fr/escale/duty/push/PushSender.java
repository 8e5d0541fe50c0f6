package fr.escale.duty.push;

import fr.escale.duty.Devices.Subscription;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** One call to a push service. It follows no redirection and waits five seconds at most. */
final class PushSender {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vapid vapid;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushSender(Vapid vapid) {
        this.vapid = vapid;
    }

    /** What a push service made of it. */
    enum Outcome {
        TAKEN,
        /** The browser has unsubscribed, or is no more. */
        GONE,
        REFUSED,
        UNREACHABLE
    }

    /**
     * @param text at most 3,000 bytes
     * @param keep how long the push service keeps it for a phone that is off
     */
    Outcome send(URI endpoint, Subscription to, String text, Duration keep, Instant now) {
        try {
            var response = client.send(request(endpoint, to, text, keep, now), BodyHandlers.discarding());
            return outcome(response.statusCode());
        } catch (GeneralSecurityException | IllegalArgumentException brokenKeys) {
            return Outcome.GONE;
        } catch (IOException away) {
            return Outcome.UNREACHABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.UNREACHABLE;
        }
    }

    private HttpRequest request(URI endpoint, Subscription to, String text, Duration keep, Instant now)
            throws GeneralSecurityException {
        var body = Encryption.encrypt(text.getBytes(StandardCharsets.UTF_8), decoded(to.p256dh()), decoded(to.auth()));
        return HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Authorization", vapid.authorization(endpoint, now))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", String.valueOf(keep.toSeconds()))
                .header("Urgency", "high")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Outcome.TAKEN;
            case 404, 410 -> Outcome.GONE;
            default -> status >= 500 ? Outcome.UNREACHABLE : Outcome.REFUSED;
        };
    }

    /** @throws IllegalArgumentException when it is no base64url */
    static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
