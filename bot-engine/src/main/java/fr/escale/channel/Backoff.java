package fr.escale.channel;

import java.time.Duration;

/**
 * How long to wait between two tries of one message: first once, then four times as long each time.
 *
 * @param first the wait after the first try
 * @param most the longest wait
 */
record Backoff(Duration first, Duration most) {
    /** Waits of 1, 4 and 16 seconds, then of a minute. */
    static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    private static final int MOST_STEPS = 15;

    /** The wait after that many tries; at least one. */
    Duration after(int tries) {
        Duration wait = first.multipliedBy(1L << 2 * Math.min(MOST_STEPS, tries - 1));
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
