package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with inline buttons, one a row. It counts as sent as soon as Telegram says "ok", also when the library's types
 * cannot read the message that comes back: sending it again would say it twice.
 */
final class PlainMessage extends SendMessage {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PlainMessage(String chat, String text) {
        super(chat, text);
    }

    static PlainMessage of(String chat, Reply reply) {
        PlainMessage message = new PlainMessage(chat, reply.text());
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (!reply.buttons().isEmpty()) {
            message.setReplyMarkup(keyboard(reply));
        }
        return message;
    }

    private static InlineKeyboardMarkup keyboard(Reply reply) {
        return new InlineKeyboardMarkup(reply.buttons().stream()
                .map(button -> InlineKeyboardButton.builder()
                        .text(button.label())
                        .callbackData(button.id())
                        .build())
                .map(InlineKeyboardRow::new)
                .toList());
    }

    @Override
    public Message deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            return super.deserializeResponse(answer);
        } catch (TelegramApiRequestException unreadable) {
            JsonNode tree = tree(answer, unreadable);
            if (!tree.path("ok").asBoolean(false)) {
                throw unreadable;
            }
            Message sent = new Message();
            sent.setMessageId(tree.path("result").path("message_id").asInt(0));
            return sent;
        }
    }

    private static JsonNode tree(String answer, TelegramApiRequestException otherwise)
            throws TelegramApiRequestException {
        try {
            return MAPPER.readTree(answer);
        } catch (JacksonException garbled) {
            throw otherwise;
        }
    }

    @Override
    public String toString() {
        return "PlainMessage[masked]";
    }
}
