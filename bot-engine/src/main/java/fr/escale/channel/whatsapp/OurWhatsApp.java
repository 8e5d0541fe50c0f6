package fr.escale.channel.whatsapp;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** The number that runs here, for the console. */
final class OurWhatsApp implements WhatsApp {
    private final Health health;
    private final Templates templates;
    private final Approvals approvals;
    private final Ledger ledger;

    OurWhatsApp(Health health, Templates templates, Approvals approvals, Ledger ledger) {
        this.health = health;
        this.templates = templates;
        this.approvals = approvals;
        this.ledger = ledger;
    }

    /** The first form must not wait for Meta's answer, and the start must not either. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        Thread.ofVirtual().name("whatsapp-templates").start(approvals::freshen);
    }

    @Override
    public Optional<Trouble> trouble() {
        return health.trouble();
    }

    @Override
    public List<Sheet> templates() {
        return templates.sheets();
    }

    @Override
    public Optional<Instant> askedAt() {
        return approvals.askedAt();
    }

    @Override
    public boolean askAgain() {
        return approvals.ask();
    }

    @Override
    public int propose() {
        return templates.propose();
    }

    @Override
    public Costs costs(YearMonth month) {
        return ledger.costs(month);
    }

    @Override
    public void pay(Tariff tariff) {
        ledger.pay(tariff);
    }
}
