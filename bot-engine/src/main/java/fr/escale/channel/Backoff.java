package fr.escale.channel;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after a sending without a clear answer: first once, then four times as long each time.
 *
 * @param first the wait after the first try
 * @param most how often one message is tried in all; at least 1
 */
record Backoff(Duration first, int most) {
    /** Tries after 0, 1, 5, 21, 85 and 341 seconds. */
    static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), 6);

    /** The wait after that many tries; empty when it was the last. */
    Optional<Duration> after(int tries) {
        return tries >= most ? Optional.empty() : Optional.of(first.multipliedBy(1L << 2 * (tries - 1)));
    }
}
