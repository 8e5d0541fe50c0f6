package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** A picture with the text of its message as its caption, and the message's buttons below. */
final class PlainPhoto extends SendPhoto {
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/webp");
    /** Telegram takes no larger one as a photo, but any as a document. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private PlainPhoto(String chat, InputFile file) {
        super(chat, file);
    }

    /** Whether Telegram shows such a file as a picture. */
    static boolean suits(String type, byte[] content) {
        return TYPES.contains(type) && content.length <= MOST_BYTES;
    }

    static PlainPhoto of(String chat, Reply reply, @Nullable ReplyKeyboard keyboard, String name, byte[] content) {
        PlainPhoto photo = new PlainPhoto(chat, new InputFile(new ByteArrayInputStream(content), name));
        if (!reply.text().isEmpty()) {
            photo.setCaption(reply.text());
        }
        if (keyboard != null) {
            photo.setReplyMarkup(keyboard);
        }
        return photo;
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
        return "PlainPhoto[masked]";
    }
}
