package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A text with inline buttons, one a row. */
final class PlainMessage extends SendMessage {
    private PlainMessage(String chat, String text) {
        super(chat, text);
    }

    static PlainMessage of(String chat, Reply reply) {
        PlainMessage message = new PlainMessage(chat, reply.text());
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (Keyboard.belongsTo(reply)) {
            message.setReplyMarkup(Keyboard.of(reply));
        }
        return message;
    }

    @Override
    public Message deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            return super.deserializeResponse(answer);
        } catch (TelegramApiRequestException unreadable) {
            return SentMessage.despite(unreadable, answer);
        }
    }

    @Override
    public String toString() {
        return "PlainMessage[masked]";
    }
}
