package fr.escale.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A day that differs from the week, a public holiday too.
 *
 * @param open its hours, none when they do not receive that day
 * @param note for staff, may be empty
 */
public record SpecialDay(LocalDate day, List<Hours> open, String note) {
    /**
     * Local time, start before end.
     *
     * @param at as in {@link Stretch}
     */
    public record Hours(LocalTime from, LocalTime to, String at) {}

    public SpecialDay {
        open = List.copyOf(open);
    }
}
