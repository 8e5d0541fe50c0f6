package fr.escale.channel.telegram;

import fr.escale.flow.Reply;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Ways on as inline buttons, one a row. */
final class Keyboard {
    private Keyboard() {}

    static InlineKeyboardMarkup of(Reply reply) {
        return new InlineKeyboardMarkup(reply.buttons().stream()
                .map(button -> InlineKeyboardButton.builder()
                        .text(button.label())
                        .callbackData(button.id())
                        .build())
                .map(InlineKeyboardRow::new)
                .toList());
    }
}
