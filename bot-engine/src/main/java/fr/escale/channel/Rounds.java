package fr.escale.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Walks a {@link Round} on a virtual thread and serves every stop on one of its own. */
final class Rounds {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Round round;
    private final InstantSource clock;
    private final Consumer<String> serve;
    private int underway;
    private boolean walking;

    Rounds(Pace pace, InstantSource clock, Consumer<String> serve) {
        this.round = new Round(pace);
        this.clock = clock;
        this.serve = serve;
    }

    /** Changes the round, which may wake its walker. */
    void change(Consumer<Round> change) {
        lock.lock();
        try {
            change.accept(round);
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
        } finally {
            lock.lock();
            try {
                underway--;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** The next conversation to serve; empty when walking ends. */
    private Optional<String> await() {
        lock.lock();
        try {
            while (walking) {
                Optional<String> next = round.next(clock.instant());
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
        Optional<Instant> wake = round.wake();
        if (wake.isEmpty()) {
            changed.await();
        } else {
            Duration left = Duration.between(clock.instant(), wake.get());
            changed.await(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        }
    }
}
