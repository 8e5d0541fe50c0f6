package fr.escale.media;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Goes round once a second for what is due, a few files at a time, and once an hour for what is too old. */
final class Porter implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Porter.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);
    private static final int HANDS = 4;
    /** It fills conversations, so it stops before them. */
    private static final int PHASE = 2_000;

    private final Jobs jobs;
    private final Shelf shelf;
    private final Errands errands;
    private final Duration kept;
    private final InstantSource clock;
    private CountDownLatch stop = new CountDownLatch(0);
    private Instant purged = Instant.EPOCH;

    Porter(Jobs jobs, Shelf shelf, Errands errands, Duration kept, InstantSource clock) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.errands = errands;
        this.kept = kept;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        start();
    }

    private void go(CountDownLatch stopping) {
        try {
            while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                safely();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void safely() {
        try {
            round();
        } catch (RuntimeException | Error storeDown) {
            log.warn(
                    "Files were not looked after, another round follows ({})",
                    storeDown.getClass().getSimpleName());
        }
    }

    void round() {
        var now = clock.instant();
        var due = jobs.due(now, HANDS);
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(job -> hands.submit(() -> errands.run(job)));
        }
        if (purged.plus(PURGE_EVERY).isBefore(now)) {
            shelf.purge(now.minus(kept));
            purged = now;
        }
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            var stopping = new CountDownLatch(1);
            stop = stopping;
            Thread.ofVirtual().name("media").start(() -> go(stopping));
        }
    }

    /** What is half fetched is fetched again at the next start. */
    @Override
    public synchronized void stop() {
        stop.countDown();
    }

    @Override
    public synchronized boolean isRunning() {
        return stop.getCount() > 0;
    }

    /** Only once all else has started. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
