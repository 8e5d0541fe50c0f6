package fr.escale.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down who guesses passwords. The pause belongs to an account <em>and</em> a place, so that a stranger's guesses
 * never keep the owner out; and to an unknown place alone, for who tries many accounts.
 */
class Brakes {
    private static final int FREE_TRIES = 3;
    private static final int FREE_TRIES_OF_A_PLACE = 30;
    /** No e-mail address is longer (RFC 5321). */
    private static final int LONGEST_ACCOUNT = 254;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    Brakes(InstantSource clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {
        /** From one second on, doubled with each failure beyond the free ones. */
        boolean pausing(int free, Instant now) {
            if (count < free) {
                return false;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, 10));
            return now.isBefore(last.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE));
        }
    }

    /** Whether who tries from there must wait a little before this account. */
    boolean on(String account, Attempt from) {
        Instant now = clock.instant();
        return pausing(pair(account, from), FREE_TRIES, now)
                || (!from.known() && pausing(from.place(), FREE_TRIES_OF_A_PLACE, now));
    }

    void failed(String account, Attempt from) {
        Instant now = clock.instant();
        count(pair(account, from), now);
        if (!from.known()) {
            count(from.place(), now);
        }
    }

    void succeeded(String account, Attempt from) {
        failures.invalidate(pair(account, from));
    }

    private boolean pausing(String key, int free, Instant now) {
        Failures known = failures.getIfPresent(key);
        return known != null && known.pausing(free, now);
    }

    private void count(String key, Instant now) {
        failures.asMap().merge(key, new Failures(1, now), (known, one) -> new Failures(known.count() + 1, now));
    }

    /** Whoever types a megabyte as an address must not fill the memory with it. */
    private static String pair(String account, Attempt from) {
        return from.place() + " " + account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT));
    }
}
