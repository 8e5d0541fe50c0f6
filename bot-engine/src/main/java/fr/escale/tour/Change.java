package fr.escale.tour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one day of a plan.
 *
 * @param mark tells this change from those before it
 * @param off it does not take place
 * @param day on which day instead; null for the day planned
 * @param hours from when to when instead; null for the hours planned
 * @param venue where instead; null for the place planned
 */
record Change(
        String mark,
        boolean off,
        @Nullable LocalDate day,
        @Nullable Hours hours,
        @Nullable Venue venue) {
    /** Off, on the day and at the hours it was moved to: that is what people had planned. */
    Change off(String mark) {
        return new Change(mark, true, day, hours, venue);
    }

    /** As planned after all. */
    static Change none(String mark) {
        return new Change(mark, false, null, null, null);
    }
}
