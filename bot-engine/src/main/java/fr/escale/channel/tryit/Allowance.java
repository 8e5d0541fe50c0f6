package fr.escale.channel.tryit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How many messages one person may send: a bucket that holds some and refills steadily. */
final class Allowance {
    private final InstantSource clock;
    private final int most;
    private final Duration refill;
    private final Cache<String, Instant> fullAgain;

    /**
     * @param most how many at once
     * @param refill how long until one more is allowed
     */
    Allowance(InstantSource clock, int most, Duration refill) {
        this.clock = clock;
        this.most = most;
        this.refill = refill;
        this.fullAgain = Caffeine.newBuilder()
                .expireAfterWrite(refill.multipliedBy(most))
                .maximumSize(100_000)
                .build();
    }

    /** Takes one. Empty when it was there, else how long to wait for it; what is refused takes nothing. */
    Optional<Duration> take(String person) {
        Instant now = clock.instant();
        Instant latest = now.plus(refill.multipliedBy(most));
        AtomicReference<Optional<Duration>> wait = new AtomicReference<>(Optional.empty());
        fullAgain.asMap().compute(person, (key, full) -> {
            Instant from = full == null || full.isBefore(now) ? now : full;
            Instant next = from.plus(refill);
            if (next.isAfter(latest)) {
                wait.set(Optional.of(Duration.between(latest, next)));
                return from;
            }
            return next;
        });
        return wait.get();
    }
}
