package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A text with what there is to tap. */
final class PlainMessage extends SendMessage {
    private PlainMessage(String chat, String text) {
        super(chat, text);
    }

    /** Only the words. */
    static PlainMessage of(String chat, String words) {
        return of(chat, Reply.text(words), null);
    }

    static PlainMessage of(String chat, Reply reply, @Nullable ReplyKeyboard keyboard) {
        PlainMessage message = new PlainMessage(chat, reply.text());
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (keyboard != null) {
            message.setReplyMarkup(keyboard);
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
