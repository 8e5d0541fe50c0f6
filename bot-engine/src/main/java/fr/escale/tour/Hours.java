package fr.escale.tour;

import java.time.LocalTime;

/** From when to when, on one day, as the clock on the wall shows it. */
public record Hours(LocalTime from, LocalTime to) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Hours {
        if (!from.isBefore(to)) throw new IllegalArgumentException("A stop ends after it begins");
    }
}
