package fr.escale.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Compacts the store's file now and then; a failure here fails the writers too, for it means a damaged file. */
final class Housekeeping implements AutoCloseable {
    private static final long PERIOD_MILLIS = 1_000;

    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-housekeeping").daemon().factory());

    Housekeeping(StoreFile file, GroupCommits commits) {
        schedule.scheduleWithFixedDelay(
                () -> compact(file, commits), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
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
