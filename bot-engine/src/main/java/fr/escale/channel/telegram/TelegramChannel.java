package fr.escale.channel.telegram;

import fr.escale.calendar.Invitations.Spot;
import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Pieces;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Sends through our bot, as plain text: without a parse mode there is nothing to escape and nothing to inject. */
final class TelegramChannel implements Channel {
    private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);

    /** Telegram's limits are about 30 a second over all chats and 1 a second in a chat; we stay below. */
    private static final Pace PACE = new Pace(25, Duration.ofSeconds(1));

    private final Bot bot;
    private final BotApi api;
    private final Outcomes outcomes;
    private final Keys keys;
    private final Function<Attachment, Optional<byte[]>> files;
    private final Function<Attachment, Optional<Spot>> spots;
    private final Pieces pieces = new Pieces(Limits.TELEGRAM);

    /**
     * @param files what is in a file that goes with a reply; empty when it is there no more
     * @param spots where what the file is about takes place; empty when it has no point on the map
     */
    TelegramChannel(
            Bot bot,
            BotApi api,
            Outcomes outcomes,
            Keys keys,
            Function<Attachment, Optional<byte[]>> files,
            Function<Attachment, Optional<Spot>> spots) {
        this.bot = bot;
        this.api = api;
        this.outcomes = outcomes;
        this.keys = keys;
        this.files = files;
        this.spots = spots;
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
        return pieces.send(parcel, (message, tag) -> post(parcel, message));
    }

    private Sending post(Parcel parcel, Reply message) {
        String chat = parcel.to().address();
        boolean shown = keys.areShown(parcel);
        Optional<Integer> passing = shown && parcel.urgency() == Urgency.REPLY && Keyboard.isInline(message)
                ? keys.takeAway(chat)
                : Optional.empty();
        try {
            Integer id =
                    sent(new Letter(chat, message, Keyboard.of(message, shown))).getMessageId();
            keys.arrived(chat, message);
            message.attachments().forEach(file -> spots.apply(file).ifPresent(spot -> pin(chat, spot)));
            return new Sent(Objects.toString(id, ""));
        } catch (TelegramApiException error) {
            return outcomes.of(error, chat);
        } finally {
            passing.ifPresent(id -> keys.leaveNoTrace(chat, id));
        }
    }

    /** Only a help: where it is stands in the message, which has left; the phone does not ring for it again. */
    private void pin(String chat, Spot spot) {
        try {
            String address = spot.address().isBlank() ? spot.name() : spot.address();
            SendVenue venue = new SendVenue(chat, spot.latitude(), spot.longitude(), spot.name(), address);
            venue.setDisableNotification(true);
            api.send(venue);
        } catch (TelegramApiException unimportant) {
            log.info("A place was not pinned to the map ({})", Outcomes.kind(unimportant));
        }
    }

    /** A file that is there no more leaves its words, which are what matters; we send one file at most. */
    private Message sent(Letter letter) throws TelegramApiException {
        Reply message = letter.message();
        for (Attachment file : message.attachments()) {
            Optional<byte[]> content = files.apply(file);
            if (content.isPresent()) {
                return sent(letter, file, content.get());
            }
        }
        Reply words = message.text().isEmpty() ? message.saying(names(message)) : message;
        return api.send(PlainMessage.of(letter.chat(), words, letter.keyboard()));
    }

    /** A picture that Telegram does not take as one (too wide, too high) goes as a document. */
    private Message sent(Letter letter, Attachment file, byte[] content) throws TelegramApiException {
        if (PlainPhoto.suits(file.type(), content)) {
            try {
                return api.send(
                        PlainPhoto.of(letter.chat(), letter.message(), letter.keyboard(), file.name(), content));
            } catch (TelegramApiRequestException refused) {
                if (!Objects.equals(refused.getErrorCode(), 400)) {
                    throw refused;
                }
            }
        }
        return api.send(PlainDocument.of(letter.chat(), letter.message(), letter.keyboard(), file.name(), content));
    }

    /** Buttons do not go out without a word. */
    private static String names(Reply message) {
        return message.attachments().stream().map(Attachment::name).collect(Collectors.joining("\n"));
    }

    /** One message, where it goes, and what there is to tap below it. */
    private record Letter(
            String chat, Reply message, @Nullable ReplyKeyboard keyboard) {
        @Override
        public String toString() {
            return "Letter[masked]";
        }
    }
}
