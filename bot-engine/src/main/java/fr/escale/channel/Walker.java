package fr.escale.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks a {@link Itinerary} on a virtual thread and serves every stop on one of its own. */
final class Walker {
    private static final Logger log = LoggerFactory.getLogger(Walker.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Itinerary itinerary;
    private final InstantSource clock;
    private final Consumer<String> serve;
    private int underway;
    private boolean walking;

    /** @param clock measures waits; steady, so that nobody is kept waiting because a clock was set back */
    Walker(Pace pace, InstantSource clock, Consumer<String> serve) {
        this.itinerary = new Itinerary(pace);
        this.clock = clock;
        this.serve = serve;
    }

    /** Changes the itinerary, which may wake its walker. */
    void change(Consumer<Itinerary> change) {
        lock.lock();
        try {
            change.accept(itinerary);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void start(String name) {
        lock.lock();
        try {
            walking = true;
        } finally {
            lock.unlock();
        }
        Thread.ofVirtual().name(name).start(() -> walk(name));
    }

    /** Serves nothing new and waits for what is under way. False when it was not done by then. */
    boolean stop(Duration atMost) {
        lock.lock();
        try {
            walking = false;
            changed.signalAll();
            long left = atMost.toNanos();
            while (underway > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            return underway == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void walk(String name) {
        Optional<String> next = await();
        while (next.isPresent()) {
            String conversation = next.get();
            Thread.ofVirtual().name(name + "-sending").start(() -> visit(conversation));
            next = await();
        }
    }

    private void visit(String conversation) {
        try {
            serve.accept(conversation);
        } catch (RuntimeException | Error broken) {
            // only the class: what it says may hold somebody's message
            log.error("Serving a conversation broke: {}", broken.getClass().getName());
        } finally {
            leave();
        }
    }

    private void leave() {
        lock.lock();
        try {
            underway--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next conversation to serve; empty when walking ends. */
    private Optional<String> await() {
        lock.lock();
        try {
            while (walking) {
                Optional<String> next = itinerary.next(clock.instant());
                if (next.isPresent()) {
                    underway++;
                    return next;
                }
                rest();
            }
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void rest() throws InterruptedException {
        Optional<Instant> wake = itinerary.wake();
        if (wake.isEmpty()) {
            changed.await();
        } else {
            Duration left = Duration.between(clock.instant(), wake.get());
            changed.await(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        }
    }
}
