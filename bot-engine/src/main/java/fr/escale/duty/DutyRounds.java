package fr.escale.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes round once a second: alerts climb, what has changed is told, the chain is proved when its time has come, what is over long since goes. */
final class DutyRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DutyRounds.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);

    private final Ladder ladder;
    private final StoredChain chain;
    private final DueAlerts alerts;
    private final AlertNews news;
    private final InstantSource clock;
    private volatile boolean running;
    private Thread thread = new Thread();
    private Instant purged = Instant.EPOCH;

    DutyRounds(Ladder ladder, StoredChain chain, DueAlerts alerts, AlertNews news, InstantSource clock) {
        this.ladder = ladder;
        this.chain = chain;
        this.alerts = alerts;
        this.news = news;
        this.clock = clock;
    }

    /** Each errand is done though the one before has failed. */
    void round() {
        var now = clock.instant();
        List.<Consumer<Instant>>of(ladder::climb, then -> news.look(), chain::proveDaily, this::purge)
                .forEach(errand -> run(errand, now));
    }

    private static void run(Consumer<Instant> errand, Instant now) {
        try {
            errand.accept(now);
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "An errand of the duty room is tried again: {}",
                    trouble.getClass().getName());
        }
    }

    private void purge(Instant now) {
        if (purged.plus(PURGE_EVERY).isBefore(now)) {
            alerts.purge(now.minus(DueAlerts.KEPT));
            purged = now;
        }
    }

    private void go() {
        while (running) {
            round();
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("duty-rounds").start(this::go);
    }

    /** A ringing that is cut off is done again by who finds it due. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
