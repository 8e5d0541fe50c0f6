package fr.escale.booking;

import java.time.Duration;

/**
 * How slots are cut and offered.
 *
 * @param length of a slot
 * @param notice how long before its start a slot is last offered
 * @param horizonDays how many days ahead slots are offered, today not counted
 */
record Terms(Duration length, Duration notice, int horizonDays) {
    /** Who was offered a slot and thinks it over still gets it when its notice has just run out. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** How long before its start a slot can last be claimed. */
    Duration lastCall() {
        return notice.compareTo(PATIENCE) > 0 ? notice.minus(PATIENCE) : Duration.ZERO;
    }
}
