package fr.escale.channel.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What the Graph API's answer means for a sending. The codes are those of the Cloud API's error reference. */
final class Outcomes {
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration THROTTLED = Duration.ofSeconds(5);
    private static final Duration OPERATOR = Duration.ofMinutes(1);

    /** How often in a row a chat was too fast; forgotten once it has been quiet for long enough. */
    private final Cache<String, Integer> tooFast =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(30)).build();

    Sending of(int status, JsonNode body, String address) {
        if (status / 100 == 2) {
            return accepted(body, address);
        }
        int code = body.path("error").path("code").asInt(-1);
        return code < 0 ? byStatus(status) : byCode(code, status, address);
    }

    /** Without a message id there is no clear answer, whatever the status says. */
    private Sending accepted(JsonNode body, String address) {
        String id = body.path("messages").path(0).path("id").asString("");
        if (id.isEmpty()) {
            return new Unclear("réponse illisible");
        }
        tooFast.invalidate(address);
        return new Sent(id);
    }

    private static Sending byStatus(int status) {
        return switch (status) {
            case 429 -> new AccountLater(THROTTLED);
            case 401, 403 -> operator(status);
            case 400, 404, 413 -> refused(status);
            default -> new Unclear("WhatsApp " + status);
        };
    }

    private Sending byCode(int code, int status, String address) {
        return switch (code) {
            case 4, 80007, 130429 -> new AccountLater(THROTTLED);
            case 131056 -> new ChatLater(slower(address));
            case 1, 2, 131000, 131016, 131053, 131057 -> new NotSent("WhatsApp " + code);
            case 131047 -> new Refused(WhatsAppChannel.WINDOW_CLOSED);
            case 131026 -> new Refused("WhatsApp ne peut pas livrer à cette personne (131026).");
            case 0, 10, 190, 368, 131005, 131031, 131042, 131045, 131048 -> operator(code);
            default -> {
                boolean permission = code >= 200 && code <= 299;
                yield permission ? operator(code) : status >= 500 ? new NotSent("WhatsApp " + code) : refused(code);
            }
        };
    }

    /** One message per 6 s to a person, then 4 times as long each time it is still too fast. */
    private Duration slower(String address) {
        int times = tooFast.asMap().merge(address, 1, Integer::sum);
        return Duration.ofSeconds(6L << 2 * Math.min(3, times - 1));
    }

    private static Sending operator(int code) {
        log.error("WhatsApp stops our account (code {}): sending pauses, see Meta's Business Manager", code);
        return new AccountLater(OPERATOR);
    }

    private static Sending refused(int code) {
        return new Refused("WhatsApp a refusé ce message (" + code + ").");
    }
}
