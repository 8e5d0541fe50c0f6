package fr.escale.store;

import java.time.Duration;

/**
 * How the file is kept.
 *
 * @param sync whether a commit also waits for the disk, against a power cut
 * @param compaction time between two compactions
 * @param retention how long a part of the file is kept before its place may be used again
 */
record Upkeep(boolean sync, Duration compaction, Duration retention) {
    private static final Duration COMPACTION = Duration.ofSeconds(1);
    private static final Duration RETENTION = Duration.ofSeconds(5);

    static Upkeep usual(boolean sync) {
        return every(COMPACTION, sync);
    }

    static Upkeep every(Duration compaction, boolean sync) {
        return new Upkeep(sync, compaction, RETENTION);
    }
}
