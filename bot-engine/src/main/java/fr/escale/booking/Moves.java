package fr.escale.booking;

import java.time.Instant;
import java.util.Optional;

/** Frees what was left behind by a move to another day that was cut off. */
record Moves(Days days) {
    /** Twice is once. */
    void sweep(DayId id, Instant now) {
        days.read(id).taken().stream().filter(taken -> !taken.from().isEmpty()).forEach(taken -> sweep(id, taken, now));
    }

    /** Whoever cancelled it where it was, while it was being moved, has cancelled it. */
    private void sweep(DayId id, Taken moved, Instant now) {
        var left = SlotId.parse(moved.from()).flatMap(slot -> leave(slot.dayId(), moved, now));
        boolean off = left.stream().flatMap(day -> day.gone().stream()).anyMatch(one -> isSame(one, moved));
        days.change(
                id,
                day -> Optional.of(
                        off
                                ? day.without(one -> isSame(one, moved), now)
                                : day.each(one -> isSame(one, moved) ? one.arrived() : one)));
    }

    /** The place it was moved from is free; what somebody else has there by now stays. */
    private Optional<Day> leave(DayId old, Taken moved, Instant now) {
        return days.change(
                old,
                day -> Optional.of(day.without(one -> one.slot().equals(moved.from()) && isSame(one, moved), now)));
    }

    private static boolean isSame(Taken one, Taken other) {
        return one.uid().equals(other.uid());
    }
}
