package fr.escale.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.conversation.Filing;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import java.time.Duration;
import java.util.Optional;
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
     * Returns when the message is durable. One that has broken us five times is filed as something that we cannot
     * read, so that the person hears of it; only if that breaks too, it is given up.
     *
     * @return what became of it; empty when it was given up
     * @throws LaterException when it is not: the platform is to deliver it again
     */
    public Optional<Filed> file(InboundMessage message) {
        try {
            return Optional.of(filing.file(message));
        } catch (Filing.FullException | DataAccessException outage) {
            throw new LaterException(outage);
        } catch (RuntimeException | Error unexpected) {
            return standInOrThrow(message, unexpected);
        }
    }

    private Optional<Filed> standInOrThrow(InboundMessage message, Throwable unexpected) {
        String channel = message.sender().channel();
        int times = broken.asMap().merge(channel + " " + message.externalId(), 1, Integer::sum);
        log.error(
                "Message #{} from {} could not be filed, time {} ({})",
                fingerprint(message),
                channel,
                times,
                unexpected.getClass().getName());
        if (times < PATIENCE) {
            throw new LaterException(unexpected);
        }
        return fileStandIn(message);
    }

    private Optional<Filed> fileStandIn(InboundMessage message) {
        Input unreadable = new Input.Unreadable(Input.Kind.OTHER);
        try {
            return Optional.of(filing.file(new InboundMessage(
                    message.sender(),
                    message.externalId(),
                    message.sentAt(),
                    unreadable,
                    Besides.NOTHING,
                    message.lasting())));
        } catch (Filing.FullException | DataAccessException outage) {
            throw new LaterException(outage);
        } catch (RuntimeException | Error still) {
            log.error(
                    "Message #{} is given up ({})",
                    fingerprint(message),
                    still.getClass().getName());
            return Optional.empty();
        }
    }

    /** Tells one message from another in the log; the id itself holds a phone number on WhatsApp. */
    private static String fingerprint(InboundMessage message) {
        return Integer.toHexString(message.externalId().hashCode());
    }

    /** Not durable now; deliver again. */
    public static class LaterException extends RuntimeException {
        public LaterException(Throwable cause) {
            super("not filed: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
