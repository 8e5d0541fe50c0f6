package fr.escale.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round once a second: wakes that are due are called, news is handed on, and once an hour messages older than eight days go. */
@Component
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);
    /** WhatsApp redelivers for up to seven days. */
    private static final Duration KEPT = Duration.ofDays(8);

    private static final int MOST = 1_000;

    private final Wakes wakes;
    private final Inbox inbox;
    private final Mailroom mailroom;
    private final Tidings tidings;
    private final Promises promises;
    private final InstantSource clock;
    private volatile boolean running;
    private Thread thread = new Thread();
    private final SetBack setBack = new SetBack(System::nanoTime);
    private Instant purged = Instant.EPOCH;

    Rounds(Wakes wakes, Inbox inbox, Mailroom mailroom, Tidings tidings, Promises promises, InstantSource clock) {
        this.wakes = wakes;
        this.inbox = inbox;
        this.mailroom = mailroom;
        this.tidings = tidings;
        this.promises = promises;
        this.clock = clock;
    }

    private void go() {
        while (running) {
            try {
                round();
                Thread.sleep(EVERY);
            } catch (RuntimeException | Error trouble) {
                LOG.warn(
                        "A round was not finished, another follows: {}",
                        trouble.getClass().getName());
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    void round() {
        var now = clock.instant();
        OneByOne.run(() -> call(now));
        OneByOne.run(() -> tidings.spread(now));
        OneByOne.run(() -> promises.look(now));
        OneByOne.run(() -> purge(now));
    }

    private void call(Instant now) {
        wakes.due(now.plus(setBack.ahead(now)), MOST)
                .forEach(wake -> mailroom.call(wake.conversation(), wake.urgency()));
        setBack.looked();
    }

    private void purge(Instant now) {
        if (purged.plus(PURGE_EVERY).isBefore(now)) {
            inbox.purge(now.minus(KEPT));
            purged = now;
        }
    }

    private void pause() {
        try {
            Thread.sleep(EVERY);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("rounds").start(this::go);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public int getPhase() {
        return Mailroom.PHASE;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
