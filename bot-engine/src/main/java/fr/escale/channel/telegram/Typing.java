package fr.escale.channel.telegram;

import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Transcripts;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Shows that an answer is being written, where it takes noticeably long (a language model is asked). A comfort: it waits
 * for nobody, nothing waits for it, no trouble with it is told, and it counts in no pace of messages.
 */
final class Typing {
    private static final Logger log = LoggerFactory.getLogger(Typing.class);
    private static final int AT_ONCE = 256;
    private static final int TIMES = 6;
    /** Whether a turn is over is known here: it is not waited for. */
    private static final Duration GLANCE = Duration.ofMillis(1);
    /** Telegram shows it for five seconds. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    private final BotApi api;
    private final Transcripts transcripts;
    private final Duration noticeable;
    private final Semaphore room = new Semaphore(AT_ONCE);

    /** @param noticeable how long an answer takes before anything is shown */
    Typing(BotApi api, Transcripts transcripts, Duration noticeable) {
        this.api = api;
        this.transcripts = transcripts;
        this.noticeable = noticeable;
    }

    /** Begins at most so many at once; what finds no room is left out. */
    void show(String chat, Filed filed) {
        if (!filed.duplicate() && room.tryAcquire()) {
            Thread.ofVirtual().name("telegram-typing").start(() -> watch(chat, filed));
        }
    }

    private void watch(String chat, Filed filed) {
        try {
            Thread.sleep(noticeable);
            boolean answered = transcripts.awaitTurn(filed, GLANCE);
            for (int i = 0; i < TIMES && !answered && isBot(filed); i++) {
                api.typing(chat);
                answered = transcripts.awaitTurn(filed, AGAIN);
            }
        } catch (TelegramApiException | DataAccessException comfort) {
            log.debug("Typing was not shown ({})", comfort.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    /** While a human holds the conversation nobody may be writing. */
    private boolean isBot(Filed filed) {
        return transcripts.mode(filed.conversation()) != Mode.HUMAN;
    }
}
