package fr.escale.channel.whatsapp;

import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Transcripts;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.client.RestClientException;

/**
 * Marks what the bot reads as read, and shows that an answer is being written: one request, and WhatsApp ends it by
 * itself. A comfort: it waits for nobody, nothing waits for it, and no trouble with it is told.
 */
final class ReadMarks {
    private static final Logger log = LoggerFactory.getLogger(ReadMarks.class);
    private static final int AT_ONCE = 16;

    private final Graph graph;
    private final OurNumber number;
    private final Transcripts transcripts;
    private final Semaphore room = new Semaphore(AT_ONCE);

    ReadMarks(Graph graph, OurNumber number, Transcripts transcripts) {
        this.graph = graph;
        this.number = number;
        this.transcripts = transcripts;
    }

    /** Begins at most so many at once; what finds no room is left out. */
    void show(InboundMessage message, Filed filed) {
        if (!filed.duplicate() && room.tryAcquire()) {
            Thread.ofVirtual().name("whatsapp-read").start(() -> mark(message, filed));
        }
    }

    /** While a human holds the conversation nobody may have read it yet. */
    private void mark(InboundMessage message, Filed filed) {
        try {
            if (transcripts.mode(filed.conversation()) != Mode.HUMAN) {
                graph.post(number.messages(), body(message.externalId()));
            }
        } catch (RestClientException | DataAccessException comfort) {
            log.debug(
                    "A message was not marked as read ({})", comfort.getClass().getSimpleName());
        } finally {
            room.release();
        }
    }

    private static Map<String, Object> body(String message) {
        return Map.of(
                "messaging_product",
                "whatsapp",
                "status",
                "read",
                "message_id",
                message,
                "typing_indicator",
                Map.of("type", "text"));
    }
}
