package fr.escale.channel.telegram;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Pieces;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.Objects;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Sends through our bot, as plain text: without a parse mode there is nothing to escape and nothing to inject. */
final class TelegramChannel implements Channel {
    /** Telegram's limits are about 30 a second over all chats and 1 a second in a chat; we stay below. */
    private static final Pace PACE = new Pace(25, Duration.ofSeconds(1));

    private final Bot bot;
    private final BotApi api;
    private final Outcomes outcomes;
    private final Pieces pieces = new Pieces(Limits.TELEGRAM);

    TelegramChannel(Bot bot, BotApi api, Outcomes outcomes) {
        this.bot = bot;
        this.api = api;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public String account() {
        return bot.id();
    }

    @Override
    public Limits limits() {
        return Limits.TELEGRAM;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public Sending send(Parcel parcel) {
        String chat = parcel.to().address();
        return pieces.send(parcel, message -> post(chat, message));
    }

    private Sending post(String chat, Reply message) {
        try {
            Integer id = api.send(PlainMessage.of(chat, message)).getMessageId();
            return new Sent(Objects.toString(id, ""));
        } catch (TelegramApiException error) {
            return outcomes.of(error, chat);
        }
    }
}
