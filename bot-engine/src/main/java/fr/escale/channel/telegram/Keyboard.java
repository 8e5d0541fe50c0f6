package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/**
 * Ways on as inline buttons, one a row. Only a keyboard in the place of the phone's own can share a location: where one
 * is asked for, the other ways on are keys there too, and what such a key says comes back as if it had been typed.
 */
final class Keyboard {
    private Keyboard() {}

    /** Whether the message has anything to tap. */
    static boolean belongsTo(Reply reply) {
        return !reply.buttons().isEmpty() || reply.place() != null;
    }

    static ReplyKeyboard of(Reply reply) {
        return reply.place() == null ? inline(reply) : keys(reply, reply.place());
    }

    private static ReplyKeyboardMarkup keys(Reply reply, String place) {
        KeyboardButton share =
                KeyboardButton.builder().text(place).requestLocation(true).build();
        Stream<KeyboardButton> others = reply.buttons().stream().map(way -> new KeyboardButton(way.label()));
        return ReplyKeyboardMarkup.builder()
                .keyboard(Stream.concat(Stream.of(share), others)
                        .map(key -> new KeyboardRow(key))
                        .toList())
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }

    private static InlineKeyboardMarkup inline(Reply reply) {
        return new InlineKeyboardMarkup(reply.buttons().stream()
                .map(button -> InlineKeyboardButton.builder()
                        .text(button.label())
                        .callbackData(button.id())
                        .build())
                .map(InlineKeyboardRow::new)
                .toList());
    }
}
