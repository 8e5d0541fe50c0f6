package fr.escale.channel.whatsapp;

import fr.escale.channel.Letterbox;
import fr.escale.conversation.InboundMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Files every message of a notification: each person's in order, different people's at the same time. */
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final NotificationReader reader;
    private final Letterbox letterbox;

    Intake(NotificationReader reader, Letterbox letterbox) {
        this.reader = reader;
        this.letterbox = letterbox;
    }

    /**
     * Returns when all of it is durable. One message that cannot be filed holds back no other person's; the
     * notification then comes again, and what is filed already counts as a duplicate.
     *
     * @throws Letterbox.LaterException when at least one message could not be filed now
     */
    void take(JsonNode notification) {
        reader.failures(notification).forEach(code -> log.warn("WhatsApp could not deliver a message (code {})", code));
        List<InboundMessage> messages = reader.messages(notification);
        if (messages.size() == 1) {
            letterbox.file(messages.getFirst());
        } else {
            fileAll(bySender(messages));
        }
    }

    private static Collection<List<InboundMessage>> bySender(List<InboundMessage> messages) {
        Map<Object, List<InboundMessage>> senders = messages.stream()
                .collect(Collectors.groupingBy(InboundMessage::sender, LinkedHashMap::new, Collectors.toList()));
        return senders.values();
    }

    private void fileAll(Collection<List<InboundMessage>> senders) {
        List<Future<?>> filings = new ArrayList<>();
        try (ExecutorService filing = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.forEach(messages -> filings.add(filing.submit(() -> messages.forEach(letterbox::file))));
        }
        filings.forEach(Intake::requireFiled);
    }

    private static void requireFiled(Future<?> filing) {
        try {
            filing.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException later ? later : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
