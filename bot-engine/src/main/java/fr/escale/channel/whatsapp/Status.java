package fr.escale.channel.whatsapp;

import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Receipts.Receipt;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What WhatsApp tells of one message of ours.
 *
 * @param tag what we sent it under; empty when it was not sent by us
 * @param code why it failed; -1 when it did not, or that was not told
 * @param category what it is billed as, in lower case; empty when it is not
 */
record Status(String tag, News news, int code, String category) {
    private static final int NONE = -1;

    /** Empty for a status that we do not know, or without our tag. */
    static Optional<Status> read(JsonNode status) {
        int code = status.path("errors").path(0).path("code").asInt(NONE);
        String tag = status.path("biz_opaque_callback_data").asString("");
        return tag.isEmpty()
                ? Optional.empty()
                : news(status.path("status").asString(""), code)
                        .map(news -> new Status(tag, news, code, billed(status)));
    }

    Receipt receipt() {
        String why = code == NONE ? "" : Meaning.of(code).why(code);
        return new Receipt(tag, news, why, category);
    }

    private static Optional<News> news(String word, int code) {
        return switch (word) {
            case "sent" -> Optional.of(News.SENT);
            case "delivered" -> Optional.of(News.DELIVERED);
            case "read", "played" -> Optional.of(News.READ);
            case "failed" -> Optional.of(Meaning.of(code).news());
            default -> Optional.empty();
        };
    }

    /** Meta bills what is delivered; the same prices also come with "sent", and then perhaps for nothing. */
    private static String billed(JsonNode status) {
        String word = status.path("status").asString("");
        JsonNode pricing = status.path("pricing");
        boolean counts = pricing.path("billable").asBoolean(false) && (word.equals("delivered") || word.equals("read"));
        String category = pricing.path("category").asString("other").replaceAll("[^a-z_]", "");
        return counts ? category.isEmpty() ? "other" : category : "";
    }
}
