package fr.escale.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Compacts the store's file now and then; a failure here fails the writers too, for it means a damaged file. */
final class Housekeeping implements AutoCloseable {
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-housekeeping").daemon().factory());

    Housekeeping(StoreFile file, GroupCommits commits, Duration period) {
        schedule.scheduleWithFixedDelay(
                () -> compact(file, commits), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void compact(StoreFile file, GroupCommits commits) {
        try {
            file.compact();
        } catch (RuntimeException damaged) {
            commits.die(damaged);
            throw damaged;
        }
    }

    /** Waits for a compaction under way. */
    @Override
    public void close() {
        schedule.close();
    }
}
