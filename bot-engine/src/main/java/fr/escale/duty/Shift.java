package fr.escale.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One member of staff, as far as it matters for one commune.
 *
 * @param answers whether they answer for that commune on that day
 * @param absent whether they are on leave on that day
 */
record Shift(
        Staff.Member who,
        List<Hours> week,
        Optional<Presence> presence,
        List<Call> calls,
        Predicate<LocalDate> answers,
        Predicate<LocalDate> absent) {
    Shift {
        week = List.copyOf(week);
        calls = List.copyOf(calls);
    }
}
