package fr.escale.conversation;

import fr.escale.engine.Session.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to do at a time.
 *
 * @param about what it stands for: the slot a reminder is of, or "step:", flow, version and step where a flow goes on
 */
record Timer(Instant at, String about) {
    private static final String STEP = "step:";

    static Timer of(Place step, Instant at) {
        return new Timer(at, STEP + String.join("/", step.flow(), step.hash(), step.step()));
    }

    boolean isAppointment() {
        return !about.startsWith(STEP);
    }

    /** Where a flow goes on; empty for an appointment's reminder. */
    Optional<Place> step() {
        String[] parts = about.substring(isAppointment() ? 0 : STEP.length()).split("/", 3);
        return isAppointment() || parts.length < 3
                ? Optional.empty()
                : Optional.of(new Place(parts[0], parts[1], parts[2]));
    }
}
