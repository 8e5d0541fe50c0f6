package fr.escale.channel;

import fr.escale.conversation.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Carries what the outbox holds to each account that runs here. It hears hints at any time and begins when the
 * application is ready; hints are kept in memory only, since the conversation room hints again at whatever is due.
 */
@Component
class Courier implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    /** Among the first to start and the last to stop: what is said while the rest stops may still leave. */
    static final int PHASE = 0;

    private static final Duration DRAINING = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final Claims claims;
    private final Clock clock;
    private final Map<Account, Postman> postmen = new LinkedHashMap<>();
    private volatile boolean running;

    Courier(Channels channels, Claims claims, Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.claims = claims;
        this.clock = clock;
        for (Channel channel : channels.all()) {
            postmen.put(new Account(channel.name(), channel.account()), postman(channel));
        }
    }

    private Postman postman(Channel channel) {
        BooleanSupplier onDuty = () -> claims.isOurs(channel.name(), channel.account());
        return new Postman(channel, onDuty, outbox, clock, Steady.sinceNow(), Backoff.USUAL);
    }

    @EventListener
    void hear(Outbox.Ready hint) {
        Postman postman = postmen.get(new Account(hint.channel(), hint.account()));
        if (postman != null) {
            postman.hint(hint.conversation(), hint.urgency());
        } else if (!claims.othersMayHaveIt()) {
            Thread.ofVirtual().start(() -> refuse(hint));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        start();
    }

    @Override
    public void start() {
        if (!running) {
            running = true;
            postmen.values().forEach(Postman::start);
        }
    }

    @Override
    public void stop() {
        running = false;
        List<Thread> draining = postmen.values().stream()
                .map(postman -> Thread.ofVirtual().start(() -> drain(postman)))
                .toList();
        for (Thread thread : draining) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A start that fails sends nothing: the event that starts us comes once all else has started. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void drain(Postman postman) {
        if (!postman.stop(DRAINING)) {
            log.warn("Stopped while a message was being sent; it may be sent once more");
        }
    }

    private void refuse(Outbox.Ready hint) {
        try {
            String why = "La messagerie « " + hint.channel() + " » n'est plus branchée.";
            for (var next = outbox.take(hint.conversation());
                    next.isPresent();
                    next = outbox.take(hint.conversation())) {
                outbox.failed(next.get(), why, clock.instant());
            }
        } catch (RuntimeException | Error storeDown) {
            log.warn("Outbox not reachable ({})", storeDown.getClass().getSimpleName());
        }
    }

    private record Account(String channel, String account) {}
}
