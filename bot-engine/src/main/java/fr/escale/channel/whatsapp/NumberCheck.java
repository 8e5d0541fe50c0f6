package fr.escale.channel.whatsapp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.client.RestClientException;

/**
 * Asks the Graph API for our own number at the start, without waiting for it: a token that is over must not be found
 * out by the first answer that does not leave, and that answer finds a way that has been walked before.
 */
final class NumberCheck {
    private static final Logger log = LoggerFactory.getLogger(NumberCheck.class);

    private final OurNumber number;
    private final Graph graph;

    NumberCheck(OurNumber number, Graph graph) {
        this.number = number;
        this.graph = graph;
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        Thread.ofVirtual().name("whatsapp-number-check").start(this::check);
    }

    void check() {
        try {
            tell(graph.get(number.itself()).status());
        } catch (RestClientException unreachable) {
            log.warn("WhatsApp cannot be reached yet; what is to be sent waits");
        }
    }

    private static void tell(int status) {
        switch (status) {
            case 200 -> log.info("WhatsApp knows our number");
            case 401, 403 -> log.error("WhatsApp refuses our token ({}): check ESCALE_WHATSAPP_TOKEN", status);
            case 400, 404 ->
                log.error("WhatsApp does not know our number ({}): check ESCALE_WHATSAPP_PHONE_NUMBER_ID", status);
            default -> log.warn("WhatsApp could not say whether it knows our number ({})", status);
        }
    }
}
