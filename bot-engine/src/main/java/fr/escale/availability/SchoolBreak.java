package fr.escale.availability;

import java.time.LocalDate;

/**
 * Days without school. Nothing follows from them: they are shown where times are planned.
 *
 * @param name "Vacances de Noël"
 * @param from first day without school
 * @param to last day without school, not before the first
 */
public record SchoolBreak(String name, LocalDate from, LocalDate to) {
    public SchoolBreak {
        if (name.isBlank() || to.isBefore(from)) {
            throw new IllegalArgumentException("A name, and a last day that is not before the first");
        }
    }

    /** Whether that day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
