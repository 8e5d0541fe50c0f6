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
import tools.jackson.databind.JsonNode;

/**
 * Files every message of a notification, each person's in order, different people's at the same time; then what has
 * become of ours.
 */
final class Intake {
    private final NotificationReader reader;
    private final Letterbox letterbox;
    private final StatusDesk statusDesk;
    private final ReadMarks readMarks;
    private final Preferences preferences;
    private final Business business;

    Intake(
            NotificationReader reader,
            Letterbox letterbox,
            StatusDesk statusDesk,
            ReadMarks readMarks,
            Preferences preferences,
            Business business) {
        this.reader = reader;
        this.letterbox = letterbox;
        this.statusDesk = statusDesk;
        this.readMarks = readMarks;
        this.preferences = preferences;
        this.business = business;
    }

    /**
     * Returns when all of it is durable. One message that cannot be filed holds back no other person's; the
     * notification then comes again, and what is filed already counts as a duplicate.
     *
     * @throws Letterbox.LaterException when at least one message could not be filed now
     */
    void take(JsonNode notification) {
        reader.business(notification).ifPresent(business::learn);
        List<InboundMessage> messages = reader.messages(notification);
        if (messages.size() == 1) {
            file(messages.getFirst());
        } else {
            fileAll(bySender(messages));
        }
        statusDesk.take(reader.statuses(notification));
        preferences.note(reader.preferences(notification));
        statusDesk.hear(TemplateNews.read(notification).toList());
    }

    private static Collection<List<InboundMessage>> bySender(List<InboundMessage> messages) {
        Map<Object, List<InboundMessage>> senders = messages.stream()
                .collect(Collectors.groupingBy(InboundMessage::sender, LinkedHashMap::new, Collectors.toList()));
        return senders.values();
    }

    private void fileAll(Collection<List<InboundMessage>> senders) {
        List<Future<?>> filings = new ArrayList<>();
        try (ExecutorService filing = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.forEach(messages -> filings.add(filing.submit(() -> messages.forEach(this::file))));
        }
        filings.forEach(Intake::requireFiled);
    }

    private void file(InboundMessage message) {
        letterbox.file(message).ifPresent(filed -> readMarks.show(message, filed));
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
