package fr.escale.channel.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.Declined;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What the Graph API's answer means for a sending. */
final class Outcomes {
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration THROTTLED = Duration.ofSeconds(5);
    private static final Duration OPERATOR = Duration.ofMinutes(1);
    private static final int FORBIDDEN = 190;

    private final Health health;

    /** How often in a row a chat was too fast; forgotten once it has been quiet for long enough. */
    private final Cache<String, Integer> tooFast =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(30)).build();

    Outcomes(Health health) {
        this.health = health;
    }

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
        health.well();
        return new Sent(id);
    }

    private Sending byStatus(int status) {
        return switch (status) {
            case 429 -> new AccountLater(THROTTLED);
            case 401, 403 -> operator(FORBIDDEN);
            case 400, 404, 413 -> new Refused(Meaning.UNKNOWN.why(status));
            default -> new Unclear("WhatsApp " + status);
        };
    }

    private Sending byCode(int code, int status, String address) {
        Meaning meaning = Meaning.of(code);
        return switch (meaning) {
            case THROTTLED -> new AccountLater(THROTTLED);
            case CHAT_THROTTLED -> new ChatLater(slower(address));
            case SPAM -> tooManyComplaints(code);
            case PASSING -> new NotSent("WhatsApp " + code);
            case WINDOW -> new Closed(meaning.why(code));
            case DECLINED -> new Declined(meaning.why(code));
            case OPERATOR -> operator(code);
            case OUR_FAULT -> ourFault(code);
            case UNDELIVERABLE, NEEDS_NUMBER -> new Refused(meaning.why(code));
            case UNKNOWN -> status >= 500 ? new NotSent("WhatsApp " + code) : new Refused(meaning.why(code));
        };
    }

    /** One message per 6 s to a person, then 4 times as long each time it is still too fast. */
    private Duration slower(String address) {
        int times = tooFast.asMap().merge(address, 1, Integer::sum);
        return Duration.ofSeconds(6L << 2 * Math.min(3, times - 1));
    }

    /** What people asked for is tried again; what nobody asked for waits for a day, see {@link Health#mayBroadcast}. */
    private Sending tooManyComplaints(int code) {
        health.complaints(code);
        return new NotSent("WhatsApp " + code);
    }

    private Sending operator(int code) {
        log.error("WhatsApp stops our account (code {}): sending pauses, see Meta's Business Manager", code);
        health.stopped(code);
        return new AccountLater(OPERATOR);
    }

    private static Sending ourFault(int code) {
        log.error("WhatsApp finds a message of ours malformed (code {}); it is on the desk as not sent", code);
        return new Refused(Meaning.OUR_FAULT.why(code));
    }
}
