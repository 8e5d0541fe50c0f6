package fr.escale.channel.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Which templates Meta has agreed to, asked at most every ten minutes; after a failure every minute. */
final class Approvals {
    private static final Logger log = LoggerFactory.getLogger(Approvals.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int MOST_PAGES = 20;

    private final Graph graph;
    private final OurNumber number;
    private final Business business;
    private final InstantSource clock;
    private volatile Map<String, State> known = Map.of();
    private volatile @Nullable Instant askedAt;
    private Instant due = Instant.EPOCH;

    Approvals(Graph graph, OurNumber number, Business business, InstantSource clock) {
        this.graph = graph;
        this.number = number;
        this.business = business;
        this.clock = clock;
    }

    /** @param reason why Meta refuses it; may be empty */
    record State(String status, String category, String reason) {
        boolean isApproved() {
            return status.equals("APPROVED");
        }
    }

    /** As Meta last said; empty when it does not know this one, or was never asked. */
    Optional<State> of(String name, String language) {
        return Optional.ofNullable(known.get(key(name, language)));
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** Asks when what we know is old. */
    synchronized void freshen() {
        if (!clock.instant().isBefore(due)) {
            ask();
        }
    }

    /** Asks now; what was known stays when there is no answer. False without one. */
    synchronized boolean ask() {
        due = clock.instant().plus(AGAIN);
        Optional<Map<String, State>> found = business.id().flatMap(this::read);
        found.ifPresent(states -> {
            known = Map.copyOf(states);
            askedAt = clock.instant();
            due = clock.instant().plus(FRESH);
        });
        return found.isPresent();
    }

    private Optional<Map<String, State>> read(String account) {
        Map<String, State> states = new HashMap<>();
        try {
            String after = "";
            for (int page = 0; page < MOST_PAGES; page++) {
                Graph.Answer answer = graph.get(page(account, after));
                if (!answer.isGood()) {
                    log.warn("WhatsApp does not show our templates ({})", answer.status());
                    return Optional.empty();
                }
                answer.body().path("data").valueStream().forEach(one -> states.put(key(one), state(one)));
                after = after(answer.body());
                if (after.isEmpty()) {
                    break;
                }
            }
            return Optional.of(states);
        } catch (RestClientException unreachable) {
            log.warn("WhatsApp could not be asked about our templates");
            return Optional.empty();
        }
    }

    /** Never the address of the next page, which the answer names: only where it begins. */
    private URI page(String account, String after) {
        String where = account + "/message_templates?fields=name,language,status,category,rejected_reason&limit=100";
        return number.at(after.isEmpty() ? where : where + "&after=" + after);
    }

    private static String after(JsonNode body) {
        String cursor = body.path("paging").path("cursors").path("after").asString("");
        boolean more = body.path("paging").has("next") && cursor.matches("[A-Za-z0-9_=-]{1,512}");
        return more ? cursor : "";
    }

    private static State state(JsonNode one) {
        String reason = one.path("rejected_reason").asString("");
        return new State(
                one.path("status").asString(""),
                one.path("category").asString(""),
                reason.equals("NONE") ? "" : reason);
    }

    private static String key(JsonNode one) {
        return key(one.path("name").asString(""), one.path("language").asString(""));
    }

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
