package fr.escale.availability;

import java.time.LocalDate;

/**
 * Days on which a referent is away.
 *
 * @param from the first, and {@code to} the last day away
 * @param backup the id of the referent who receives instead; empty when nobody does
 * @param note for staff, may be empty
 */
public record Absence(LocalDate from, LocalDate to, String backup, String note) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
