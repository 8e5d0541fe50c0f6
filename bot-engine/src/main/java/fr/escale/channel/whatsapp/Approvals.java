package fr.escale.channel.whatsapp;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * Which templates Meta has agreed to, asked at most every ten minutes; after a failure every minute. What Meta tells
 * meanwhile by itself counts at once, and is kept, so that a start and the other instances know it too.
 */
final class Approvals {
    private static final Logger log = LoggerFactory.getLogger(Approvals.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final String FIELD = "templates";
    private static final int MOST_PAGES = 20;

    private final Graph graph;
    private final OurNumber number;
    private final Business business;
    private final AccountSheet sheet;
    private final InstantSource clock;
    private volatile Map<String, State> known = Map.of();
    private volatile @Nullable Instant askedAt;
    private Instant due = Instant.EPOCH;

    Approvals(Graph graph, OurNumber number, Business business, AccountSheet sheet, InstantSource clock) {
        this.graph = graph;
        this.number = number;
        this.business = business;
        this.sheet = sheet;
        this.clock = clock;
    }

    /**
     * How Meta sees a template in one language.
     *
     * @param reason why Meta refuses it; may be empty
     * @param quality "GREEN", "YELLOW" or "RED": what those who got it think of it; may be empty
     * @param at since when we know
     */
    record State(String status, String category, String reason, String quality, Instant at) {
        static final State NONE = new State("", "", "", "", Instant.EPOCH);

        boolean isApproved() {
            return status.equals("APPROVED");
        }

        /** What it becomes by that news. */
        State with(TemplateNews news) {
            boolean isNewState = !news.status().isEmpty();
            return new State(
                    isNewState ? news.status() : status,
                    news.category().isEmpty() ? category : news.category(),
                    isNewState ? news.reason() : reason,
                    news.quality().isEmpty() ? quality : news.quality(),
                    news.at().isAfter(at) ? news.at() : at);
        }
    }

    /** As Meta last said; empty when it does not know this one, or was never asked. */
    Optional<State> of(String name, String language) {
        return Optional.ofNullable(known.get(key(name, language)));
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** Asks when what we know is old; else looks at what another instance has heard meanwhile. */
    synchronized void freshen() {
        if (clock.instant().isBefore(due) || !ask()) {
            load();
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
            keep(states);
        });
        return found.isPresent();
    }

    /**
     * Meta tells of a template of ours: it is kept when this returns. What is older than what we know changes nothing.
     *
     * @throws DataAccessException when it could not be kept: it is to come again
     */
    synchronized void told(TemplateNews news) {
        if (!business.id().filter(news.account()::equals).isPresent()) {
            return;
        }
        load();
        String key = key(news.name(), news.language());
        State before = known.getOrDefault(key, State.NONE);
        if (!news.at().equals(Instant.EPOCH) && news.at().isBefore(before.at())) {
            return;
        }
        State after = before.with(news);
        sheet.set(FIELD + "." + key, document(after));
        Map<String, State> states = new HashMap<>(known);
        states.put(key, after);
        known = Map.copyOf(states);
        log.info("Template {} in {}: {} {}", news.name(), news.language(), after.status(), after.quality());
    }

    /** What is kept and newer than what we know. */
    private void load() {
        try {
            Map<String, State> states = new HashMap<>(known);
            sheet.read()
                    .map(found -> found.get(FIELD, new Document()))
                    .orElseGet(Document::new)
                    .forEach((key, kept) -> states.merge(
                            key,
                            state((Document) kept),
                            (ours, theirs) -> theirs.at().isAfter(ours.at()) ? theirs : ours));
            known = Map.copyOf(states);
        } catch (DataAccessException storeDown) {
            log.warn("What is kept of our templates could not be read");
        }
    }

    private void keep(Map<String, State> states) {
        try {
            Document all = new Document();
            states.forEach((key, state) -> all.append(key, document(state)));
            sheet.set(FIELD, all);
        } catch (DataAccessException storeDown) {
            log.warn("What WhatsApp says of our templates could not be kept");
        }
    }

    private static Document document(State state) {
        return new Document("status", state.status())
                .append("category", state.category())
                .append("reason", state.reason())
                .append("quality", state.quality())
                .append("at", Date.from(state.at()));
    }

    private static State state(Document kept) {
        return new State(
                kept.getString("status"),
                kept.getString("category"),
                kept.getString("reason"),
                kept.getString("quality"),
                kept.getDate("at").toInstant());
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
                Instant now = clock.instant();
                answer.body().path("data").valueStream().forEach(one -> states.put(key(one), state(one, now)));
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
        String where = account
                + "/message_templates?fields=name,language,status,category,rejected_reason,quality_score&limit=100";
        return number.at(after.isEmpty() ? where : where + "&after=" + after);
    }

    private static String after(JsonNode body) {
        String cursor = body.path("paging").path("cursors").path("after").asString("");
        boolean more = body.path("paging").has("next") && cursor.matches("[A-Za-z0-9_=-]{1,512}");
        return more ? cursor : "";
    }

    private static State state(JsonNode one, Instant now) {
        String reason = one.path("rejected_reason").asString("");
        String quality = one.path("quality_score").path("score").asString("");
        return new State(
                one.path("status").asString(""),
                one.path("category").asString(""),
                reason.equals("NONE") ? "" : reason,
                quality.equals("UNKNOWN") ? "" : quality,
                now);
    }

    private static String key(JsonNode one) {
        return key(one.path("name").asString(""), one.path("language").asString(""));
    }

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
