package fr.escale.channel.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Transcripts;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Which chats have keys of ours in the place of the phone's own: there they stay, folded in, until something takes them
 * away, whether they were tapped or not.
 */
final class Keys {
    private static final Logger log = LoggerFactory.getLogger(Keys.class);
    private static final int LOOK_BACK = 12;
    private static final Set<Delivery> LEFT = Set.of(Delivery.SENT, Delivery.DELIVERED, Delivery.READ);

    private final BotApi api;
    private final Supplier<Transcripts> transcripts;
    private final Cache<String, Boolean> shown = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(24))
            .maximumSize(100_000)
            .build();

    /** @param transcripts tell what this run of the program has not sent itself */
    Keys(BotApi api, Supplier<Transcripts> transcripts) {
        this.api = api;
        this.transcripts = transcripts;
    }

    /** Whether the chat that a parcel goes to has some. */
    boolean areShown(Parcel parcel) {
        return shown.get(parcel.to().address(), chat -> wereShown(parcel.conversation()));
    }

    /** A message has arrived in that chat: it brought keys, took them away, or has inline buttons and did neither. */
    void arrived(String chat, Reply message) {
        if (!Keyboard.isInline(message)) {
            shown.put(chat, message.place() != null);
        }
    }

    /**
     * Takes them away from whoever has just written, with a message of its own that does not ring, since one with inline
     * buttons cannot.
     *
     * @return that message, which {@link #leaveNoTrace} is to end; empty when it did not leave: the next one may
     */
    Optional<Integer> takeAway(String chat) {
        try {
            PlainMessage passing = PlainMessage.of(chat, Reply.text("…"), new ReplyKeyboardRemove(true));
            passing.setDisableNotification(true);
            Integer id = api.send(passing).getMessageId();
            shown.put(chat, false);
            return Optional.ofNullable(id);
        } catch (TelegramApiException unimportant) {
            log.info("Keys were not taken away ({})", Outcomes.kind(unimportant));
            return Optional.empty();
        }
    }

    /** Not at once: a phone does not see what is deleted before it has come. */
    void leaveNoTrace(String chat, int message) {
        try {
            api.tell(new DeleteMessage(chat, message));
        } catch (TelegramApiException unimportant) {
            log.info("Keys that were taken away left a trace ({})", Outcomes.kind(unimportant));
        }
    }

    /** Only a comfort: without it they stay folded in until the next ones. */
    private boolean wereShown(String conversation) {
        try {
            return transcripts.get().newest(conversation, LOOK_BACK).reversed().stream()
                    .filter(line -> line.author() != Author.PERSON && LEFT.contains(line.delivery()))
                    .findFirst()
                    .map(Line::content)
                    .filter(said -> said.place() != null)
                    .isPresent();
        } catch (DataAccessException storeDown) {
            log.info("Keys were not looked for ({})", storeDown.getClass().getSimpleName());
            return false;
        }
    }
}
