package fr.escale.conversation;

import fr.escale.flow.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Replies, inputs and cards as JSON, to be sealed. */
final class ReplyText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReplyText() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Reply read(String text) {
        return JSON.readValue(text, Reply.class);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }
}
