package fr.escale.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.conversation.Filing;
import fr.escale.conversation.InboundMessage;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Files what platforms deliver, and keeps one message that breaks us from blocking all that come behind it. */
@Component
public class Letterbox {
    private static final Logger log = LoggerFactory.getLogger(Letterbox.class);
    private static final int PATIENCE = 5;

    private final Filing filing;
    private final Cache<String, Integer> broken = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(24))
            .maximumSize(10_000)
            .build();

    public Letterbox(Filing filing) {
        this.filing = filing;
    }

    /**
     * Returns when the message is durable, or given up after breaking us five times.
     *
     * @throws LaterException when it is not: the platform is to deliver it again
     */
    public void file(InboundMessage message) {
        try {
            filing.file(message);
        } catch (Filing.FullException | DataAccessException outage) {
            throw new LaterException(outage);
        } catch (RuntimeException unexpected) {
            giveUpOrThrow(message, unexpected);
        }
    }

    private void giveUpOrThrow(InboundMessage message, RuntimeException unexpected) {
        String key = message.sender().channel() + " " + message.externalId();
        int times = broken.asMap().merge(key, 1, Integer::sum);
        String kind = unexpected.getClass().getName();
        if (times < PATIENCE) {
            log.warn(
                    "A message from {} could not be filed ({}, time {})",
                    message.sender().channel(),
                    kind,
                    times);
            throw new LaterException(unexpected);
        }
        log.error(
                "A message from {} is given up: {} for the {}th time",
                message.sender().channel(),
                kind,
                times);
    }

    /** Not durable now; deliver again. */
    public static class LaterException extends RuntimeException {
        public LaterException(RuntimeException cause) {
            super("not filed: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
