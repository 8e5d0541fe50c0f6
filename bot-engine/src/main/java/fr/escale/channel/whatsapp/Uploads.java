package fr.escale.channel.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.flow.Reply.Attachment;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Brings files to WhatsApp, which then knows them by an id: each once, as long as WhatsApp keeps it. */
final class Uploads {
    /** WhatsApp's code for a file that it could not show. */
    static final int LOST = 131053;

    /** Its codes for an id that is not, or no more, that of a file of ours; both also tell of other faults. */
    private static final Set<Integer> NOT_KNOWN = Set.of(100, 131009);

    /** WhatsApp keeps them for 30 days. */
    private static final Duration KEPT = Duration.ofDays(29);

    private final OurNumber number;
    private final Graph graph;
    private final Cache<String, String> brought =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(1_000).build();

    Uploads(OurNumber number, Graph graph) {
        this.number = number;
        this.graph = graph;
    }

    /** A file that WhatsApp has, or its answer when it did not take it. */
    sealed interface Brought {
        /**
         * @param id by which messages show it
         * @param before whether it was brought earlier, so that WhatsApp may have forgotten it
         */
        record There(String id, boolean before) implements Brought {}

        record NotTaken(Graph.Answer answer) implements Brought {}
    }

    /** A message that shows this file was refused with that code: perhaps WhatsApp does not know it any more. */
    void refused(Attachment file, int code) {
        if (NOT_KNOWN.contains(code)) {
            brought.invalidate(file.url());
        }
    }

    /** Whether WhatsApp has it, as far as we know. */
    boolean has(Attachment file) {
        return brought.getIfPresent(file.url()) != null;
    }

    /** WhatsApp has lost one of them, and does not tell which. */
    void forgetAll() {
        brought.invalidateAll();
    }

    /** @throws org.springframework.web.client.RestClientException without an answer */
    Brought bring(Attachment file, byte[] content) {
        String known = brought.getIfPresent(file.url());
        if (known != null) {
            return new Brought.There(known, true);
        }
        Map<String, String> fields = Map.of("messaging_product", "whatsapp", "type", file.type());
        Graph.Answer answer =
                graph.upload(number.at(number.id() + "/media"), fields, file.name(), file.type(), content);
        String id = answer.body().path("id").asString("");
        if (!answer.isGood() || id.isEmpty()) {
            return new Brought.NotTaken(answer);
        }
        brought.put(file.url(), id);
        return new Brought.There(id, false);
    }
}
