package fr.escale.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down who guesses passwords. The pause belongs to an account <em>and</em> an address, so that a stranger's
 * guesses never keep the owner out; and to the address alone, for who tries many accounts.
 */
class Brakes {
    private static final int FREE_TRIES = 3;
    private static final int FREE_TRIES_OF_AN_ADDRESS = 30;
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

    /** Whether this address must wait a little before it may try this account. */
    boolean on(String account, String address) {
        Instant now = clock.instant();
        return pausing(pair(account, address), FREE_TRIES, now) || pausing(address, FREE_TRIES_OF_AN_ADDRESS, now);
    }

    void failed(String account, String address) {
        Instant now = clock.instant();
        count(pair(account, address), now);
        count(address, now);
    }

    void succeeded(String account, String address) {
        failures.invalidate(pair(account, address));
    }

    private boolean pausing(String key, int free, Instant now) {
        Failures known = failures.getIfPresent(key);
        return known != null && known.pausing(free, now);
    }

    private void count(String key, Instant now) {
        failures.asMap().merge(key, new Failures(1, now), (known, one) -> new Failures(known.count() + 1, now));
    }

    private static String pair(String account, String address) {
        return address + " " + account;
    }
}
