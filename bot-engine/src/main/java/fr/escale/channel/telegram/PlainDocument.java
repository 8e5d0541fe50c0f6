package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A file with the text of its message as its caption, and the message's buttons below. */
final class PlainDocument extends SendDocument {
    private PlainDocument(String chat, InputFile file) {
        super(chat, file);
    }

    static PlainDocument of(String chat, Reply reply, @Nullable ReplyKeyboard keyboard, String name, byte[] content) {
        PlainDocument document = new PlainDocument(chat, new InputFile(new ByteArrayInputStream(content), name));
        if (!reply.text().isEmpty()) {
            document.setCaption(reply.text());
        }
        if (keyboard != null) {
            document.setReplyMarkup(keyboard);
        }
        return document;
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
        return "PlainDocument[masked]";
    }
}
