package fr.escale.channel.whatsapp;

import fr.escale.channel.Letterbox.LaterException;
import fr.escale.conversation.Receipts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Where it goes what WhatsApp tells of our messages and templates: to their lines, to the account's health, to the bill,
 * to what is agreed to.
 */
final class StatusDesk {
    private static final Logger log = LoggerFactory.getLogger(StatusDesk.class);

    private final Receipts receipts;
    private final Health health;
    private final Ledger ledger;
    private final Approvals approvals;
    private final Runnable lost;

    /** @param lost is told when WhatsApp could not show a file that it had taken */
    StatusDesk(Receipts receipts, Health health, Ledger ledger, Approvals approvals, Runnable lost) {
        this.receipts = receipts;
        this.health = health;
        this.ledger = ledger;
        this.approvals = approvals;
        this.lost = lost;
    }

    /**
     * Returns when all of it is durable.
     *
     * @throws LaterException when it is not: the notification is to come again
     */
    void take(List<Status> statuses) {
        statuses.stream().map(Status::code).filter(code -> code >= 0).forEach(this::failed);
        try {
            ledger.count(receipts.note(statuses.stream().map(Status::receipt).toList()));
        } catch (DataAccessException outage) {
            throw new LaterException(outage);
        }
    }

    /**
     * Returns when all of it is kept.
     *
     * @throws LaterException when it is not: the notification is to come again
     */
    void hear(List<TemplateNews> news) {
        try {
            news.forEach(approvals::told);
        } catch (DataAccessException outage) {
            throw new LaterException(outage);
        }
    }

    private void failed(int code) {
        log.warn("WhatsApp could not deliver a message (code {})", code);
        if (code == Uploads.LOST) {
            lost.run();
        }
        switch (Meaning.of(code)) {
            case OPERATOR -> health.stopped(code);
            case SPAM -> health.complaints(code);
            default -> log.debug("Code {} says nothing of our account", code);
        }
    }
}
