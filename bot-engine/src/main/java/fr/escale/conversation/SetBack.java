package fr.escale.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices a clock that was set back. What fell due by the clock as it was would lie until the clock gets there again, so
 * it is looked for once that much further ahead; and at the start, when nobody knows what the clock showed before.
 */
final class SetBack {
    private static final Duration START = Duration.ofDays(1);
    private static final Duration NOTICED = Duration.ofSeconds(5);
    /** What waits for another try waits no longer than this. */
    private static final Duration WAITS = Duration.ofHours(1);

    private final LongSupplier ticker;
    private Duration ahead = START;
    private @Nullable Instant last;
    private long lastTick;

    /** @param ticker nanoseconds from any origin, as of {@link System#nanoTime()} */
    SetBack(LongSupplier ticker) {
        this.ticker = ticker;
    }

    /** How far beyond now to look, until it has been {@link #looked}. Ask often: only what happens in between is seen. */
    Duration ahead(Instant now) {
        long tick = ticker.getAsLong();
        if (last != null) {
            note(Duration.between(now, last.plusNanos(tick - lastTick)));
        }
        last = now;
        lastTick = tick;
        return ahead;
    }

    private void note(Duration back) {
        if (back.compareTo(NOTICED) > 0) {
            ahead = ahead.plus(back).plus(WAITS);
        }
    }

    void looked() {
        ahead = Duration.ZERO;
    }
}
