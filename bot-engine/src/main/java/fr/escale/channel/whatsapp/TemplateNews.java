package fr.escale.channel.whatsapp;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Meta tells of one of our templates without being asked. What it says nothing of is empty.
 *
 * @param account the business account it belongs to
 * @param language as Meta names it ("pt_PT")
 * @param status a new state, as in {@link Approvals.State}
 * @param at by Meta's clock; the epoch when that was not told
 */
record TemplateNews(
        String account,
        String name,
        String language,
        String status,
        String reason,
        String category,
        String quality,
        Instant at) {
    /** Milliseconds as seconds would be the year 5138. */
    private static final long SECONDS = 100_000_000_000L;

    /** In the order of the body; nothing of what is not about a template. */
    static Stream<TemplateNews> read(JsonNode body) {
        return body.path("entry")
                .valueStream()
                .flatMap(entry -> entry.path("changes")
                        .valueStream()
                        .flatMap(change ->
                                one(text(entry, "id"), at(entry), text(change, "field"), change.path("value"))
                                        .stream()));
    }

    private static Optional<TemplateNews> one(String account, Instant at, String field, JsonNode value) {
        String name = text(value, "message_template_name");
        String language = text(value, "message_template_language");
        boolean isPlain = name.matches("[a-z0-9_]{1,512}") && language.matches("[A-Za-z_]{2,16}");
        return isPlain
                ? one(new TemplateNews(account, name, language, "", "", "", "", at), field, value)
                : Optional.empty();
    }

    private static Optional<TemplateNews> one(TemplateNews plain, String field, JsonNode value) {
        return switch (field) {
            case "message_template_status_update" ->
                Optional.of(plain.status(status(text(value, "event")), reason(text(value, "reason"))));
            case "template_category_update" -> Optional.of(plain.category(word(text(value, "new_category"))));
            case "message_template_quality_update" ->
                Optional.of(plain.quality(word(text(value, "new_quality_score"))));
            default -> Optional.empty();
        };
    }

    /** What is let through again is approved; what only warns of something to come changes no state. */
    private static String status(String event) {
        return switch (event) {
            case "APPROVED", "REINSTATED", "UNPAUSED" -> "APPROVED";
            case "PENDING",
                    "REJECTED",
                    "PAUSED",
                    "DISABLED",
                    "PENDING_DELETION",
                    "DELETED",
                    "IN_APPEAL",
                    "ARCHIVED",
                    "LIMIT_EXCEEDED",
                    "LOCKED" -> event;
            default -> "";
        };
    }

    private TemplateNews status(String status, String reason) {
        return new TemplateNews(account, name, language, status, reason, category, quality, at);
    }

    private TemplateNews category(String category) {
        return new TemplateNews(account, name, language, status, reason, category, quality, at);
    }

    private TemplateNews quality(String quality) {
        return new TemplateNews(account, name, language, status, reason, category, quality, at);
    }

    private static String reason(String reason) {
        return reason.equals("NONE") ? "" : reason;
    }

    private static String word(String text) {
        return text.matches("[A-Z_]{1,32}") ? text : "";
    }

    private static Instant at(JsonNode entry) {
        long time = entry.path("time").asLong(0);
        return time < SECONDS ? Instant.ofEpochSecond(Math.max(0, time)) : Instant.ofEpochMilli(time);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
