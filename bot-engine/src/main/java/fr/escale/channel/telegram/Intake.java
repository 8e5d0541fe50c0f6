package fr.escale.channel.telegram;

import fr.escale.channel.Letterbox;
import fr.escale.channel.telegram.UpdateReader.News;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Transcripts;
import fr.escale.person.Identity;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import tools.jackson.databind.JsonNode;

/** Takes in one update, whichever way it came. */
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final UpdateReader reader;
    private final BotApi api;
    private final Letterbox letterbox;
    private final Transcripts transcripts;
    private final Outbox outbox;
    private final InstantSource clock;

    Intake(
            UpdateReader reader,
            BotApi api,
            Letterbox letterbox,
            Transcripts transcripts,
            Outbox outbox,
            InstantSource clock) {
        this.reader = reader;
        this.api = api;
        this.letterbox = letterbox;
        this.transcripts = transcripts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Returns when the update may be confirmed.
     *
     * @throws RuntimeException when it may not: it is to come again
     */
    void take(JsonNode update) {
        switch (news(update)) {
            case News.Said said -> heard(said);
            case News.Left left -> left(left.who());
            case News.Nothing nothing -> log.debug("Update {} is not for us", update.path("update_id"));
        }
    }

    private void heard(News.Said said) {
        String callback = said.callback();
        if (callback != null) {
            Thread.ofVirtual().start(() -> acknowledge(callback));
        }
        letterbox.file(said.message());
    }

    private News news(JsonNode update) {
        try {
            return reader.read(update);
        } catch (RuntimeException poison) {
            log.error("Update {} cannot be read ({})", update.path("update_id"), poison.getClass());
            return reader.unreadable(update);
        }
    }

    /** Only saves a sending: should it be missed, the next one is answered that the person is gone. */
    private void left(Identity who) {
        try {
            transcripts
                    .conversationOf(who)
                    .ifPresent(conversation -> outbox.unreachable(conversation, clock.instant()));
        } catch (RuntimeException unimportant) {
            log.warn(
                    "A person's leaving was not noted ({})",
                    unimportant.getClass().getSimpleName());
        }
    }

    /** Ends the button's spinner; too late or twice does no harm. */
    private void acknowledge(String callback) {
        try {
            api.answerCallback(callback);
        } catch (TelegramApiException unimportant) {
            log.debug("A button press was not acknowledged");
        }
    }
}
