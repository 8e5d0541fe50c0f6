package fr.escale.duty;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of a weekday in which somebody looks at the desk, local time.
 *
 * @param to after {@code from}; midnight is the end of that day
 */
public record Hours(DayOfWeek day, LocalTime from, LocalTime to) {
    /** Whether they begin before they end. */
    public boolean isSound() {
        return to.equals(LocalTime.MIDNIGHT) || from.isBefore(to);
    }

    boolean cover(LocalTime time) {
        return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }
}
