package fr.escale.channel.telegram;

import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back for a message. It counts as sent as soon as Telegram says "ok", also when the library's types cannot
 * read the rest: sending it again would say it twice.
 */
final class SentMessage {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SentMessage() {}

    /** @throws TelegramApiRequestException the one given, when it was not ok */
    static Message despite(TelegramApiRequestException unreadable, String answer) throws TelegramApiRequestException {
        JsonNode tree = tree(answer, unreadable);
        if (!tree.path("ok").asBoolean(false)) {
            throw unreadable;
        }
        Message sent = new Message();
        sent.setMessageId(tree.path("result").path("message_id").asInt(0));
        return sent;
    }

    private static JsonNode tree(String answer, TelegramApiRequestException otherwise)
            throws TelegramApiRequestException {
        try {
            return MAPPER.readTree(answer);
        } catch (JacksonException garbled) {
            throw otherwise;
        }
    }
}
