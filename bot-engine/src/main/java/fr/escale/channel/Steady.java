package fr.escale.channel;

import java.time.Instant;
import java.time.InstantSource;

/** Time for measuring waits: it runs evenly whatever becomes of the machine's clock, and its dates mean nothing. */
public final class Steady implements InstantSource {
    private final long origin = System.nanoTime();

    private Steady() {}

    /** Runs from now on. */
    public static Steady sinceNow() {
        return new Steady();
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - origin);
    }
}
