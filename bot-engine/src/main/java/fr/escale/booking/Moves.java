package fr.escale.booking;

import java.time.Instant;
import java.util.Optional;

/** Frees what was left behind by a move to another day that was cut off. */
record Moves(Days days) {
    /** Twice is once. */
    void sweep(DayId id, Instant now) {
        days.read(id).taken().stream()
                .filter(taken -> !taken.from().isEmpty())
                .forEach(taken -> {
                    leave(taken, now);
                    days.change(id, day -> Optional.of(day.each(one -> one.equals(taken) ? one.arrived() : one)));
                });
    }

    /** The place it was moved from is free; what somebody else has there by now stays. */
    void leave(Taken moved, Instant now) {
        SlotId.parse(moved.from())
                .ifPresent(slot -> days.change(
                        slot.dayId(),
                        day -> Optional.of(day.without(
                                one -> one.slot().equals(moved.from())
                                        && one.uid().equals(moved.uid()),
                                now))));
    }
}
