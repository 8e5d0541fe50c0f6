package fr.escale.channel.telegram;

import fr.escale.channel.Letterbox;
import fr.escale.channel.telegram.UpdateReader.News;
import fr.escale.channel.telegram.UpdateReader.Press;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Transcripts;
import fr.escale.person.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import tools.jackson.databind.JsonNode;

/** Takes in one update, whichever way it came. */
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final UpdateReader reader;
    private final BotApi api;
    private final Profile profile;
    private final Letterbox letterbox;
    private final Transcripts transcripts;
    private final Outbox outbox;
    private final Typing typing;
    private final InstantSource clock;

    Intake(
            UpdateReader reader,
            BotApi api,
            Profile profile,
            Letterbox letterbox,
            Transcripts transcripts,
            Outbox outbox,
            Typing typing,
            InstantSource clock) {
        this.reader = reader;
        this.api = api;
        this.profile = profile;
        this.letterbox = letterbox;
        this.transcripts = transcripts;
        this.outbox = outbox;
        this.typing = typing;
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
            case News.Left left -> noted(left.who(), outbox::unreachable);
            case News.Back back -> noted(back.who(), outbox::reachable);
            case News.Invited invited -> Thread.ofVirtual().start(() -> decline(invited));
            case News.Nothing nothing -> log.debug("Update {} is not for us", update.path("update_id"));
        }
    }

    private void heard(News.Said said) {
        Press press = said.press();
        if (press != null) {
            Thread.ofVirtual().start(() -> acknowledge(press.callback()));
        }
        letterbox
                .file(said.message())
                .ifPresent(filed -> typing.show(said.message().sender().address(), filed));
        if (press != null && press.spent()) {
            Thread.ofVirtual().start(() -> takeAway(said.message().sender(), press));
        }
    }

    private News news(JsonNode update) {
        try {
            return reader.read(update);
        } catch (RuntimeException poison) {
            log.error("Update {} cannot be read ({})", update.path("update_id"), poison.getClass());
            return reader.unreadable(update);
        }
    }

    /** Only saves a sending: should it be missed, the next one tells the same. */
    private void noted(Identity who, BiConsumer<String, Instant> what) {
        try {
            transcripts.conversationOf(who).ifPresent(conversation -> what.accept(conversation, clock.instant()));
        } catch (RuntimeException unimportant) {
            log.warn(
                    "Whether a person can be reached was not noted ({})",
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

    /** What has been decided is not asked any more; without it, an old button still gets the same answer. */
    private void takeAway(Identity who, Press press) {
        try {
            api.takeButtonsAway(who.address(), press.message());
        } catch (TelegramApiException unimportant) {
            log.debug("Spent buttons were not taken away");
        }
    }

    /** In a group everybody would read what one person writes to us: we say so, and go. */
    private void decline(News.Invited invited) {
        try {
            if (invited.mayWrite()) {
                String words = profile.in(invited.language()).group();
                api.send(PlainMessage.of(invited.chat(), words));
            }
        } catch (TelegramApiException silently) {
            log.debug("A group was left without a word");
        }
        try {
            api.leave(invited.chat());
        } catch (TelegramApiException unimportant) {
            log.warn("A group could not be left ({})", Outcomes.kind(unimportant));
        }
    }
}
