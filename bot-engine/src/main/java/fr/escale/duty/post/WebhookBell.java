package fr.escale.duty.post;

import fr.escale.duty.Bell;
import fr.escale.duty.Staff;
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
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells another program: a phone tree, a pager. The call is signed: header {@code X-Escale-Signature: sha256=…}, the
 * HMAC-SHA-256 of the time in {@code X-Escale-Timestamp} (seconds), a dot and the body.
 */
final class WebhookBell implements Bell {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookSettings settings;
    private final String publicUrl;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookBell(WebhookSettings settings, String publicUrl, InstantSource clock) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.WEBHOOK;
    }

    @Override
    public Rung ring(Ring ring, List<Staff.Member> whom) {
        if (!settings.isOn()) {
            return Rung.NONE;
        }
        var state = call(alert(ring, whom.size()), clock.instant());
        return state == State.WORKS ? new Rung(1, 0) : new Rung(0, 1);
    }

    private Map<String, Object> alert(Ring ring, int called) {
        var body = new LinkedHashMap<String, Object>();
        body.put("event", "alert");
        body.put("cause", ring.cause().name().toLowerCase(Locale.ROOT));
        body.put("step", ring.step());
        body.put("called", called);
        body.put("raised", ring.raised().toString());
        body.put("conversation", ring.conversation());
        if (!publicUrl.isEmpty()) {
            body.put("link", publicUrl + "/console/desk/" + ring.conversation());
        }
        return body;
    }

    @Override
    public Proof prove(List<Staff.Member> onDuty, Instant now) {
        return new Proof(Kind.WEBHOOK, settings.isOn() ? call(Map.of("event", "test"), now) : State.OFF);
    }

    private State call(Map<String, Object> content, Instant now) {
        try {
            var response = client.send(request(JSON.writeValueAsString(content), now), BodyHandlers.discarding());
            int status = response.statusCode();
            return status / 100 == 2 ? State.WORKS : status >= 500 ? State.UNREACHABLE : State.REFUSED;
        } catch (IOException away) {
            return State.UNREACHABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return State.UNREACHABLE;
        }
    }

    private HttpRequest request(String body, Instant now) {
        var time = String.valueOf(now.getEpochSecond());
        return HttpRequest.newBuilder(URI.create(settings.webhook()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Escale-Timestamp", time)
                .header("X-Escale-Signature", "sha256=" + signature(time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.webhookSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }
}
