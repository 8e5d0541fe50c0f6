package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/**
 * Ways on as inline buttons, one a row. Only a keyboard in the place of the phone's own can share a location: where one
 * is asked for, the other ways on are keys there too, and what such a key says comes back as if it had been typed. Such
 * keys stay until a message takes them away, which then cannot have inline buttons.
 */
final class Keyboard {
    private Keyboard() {}

    /**
     * What there is to tap; null when nothing.
     *
     * @param keys whether the chat has keys, which a message without anything to tap then takes away
     */
    static @Nullable ReplyKeyboard of(Reply reply, boolean keys) {
        if (reply.place() != null) {
            return keys(reply, reply.place());
        }
        if (!reply.buttons().isEmpty()) {
            return inline(reply);
        }
        return keys ? new ReplyKeyboardRemove(true) : null;
    }

    /** Whether it has inline buttons, and so leaves keys where they are. */
    static boolean isInline(Reply reply) {
        return reply.place() == null && !reply.buttons().isEmpty();
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
