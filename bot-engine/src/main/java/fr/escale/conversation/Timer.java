package fr.escale.conversation;

import fr.escale.engine.Session.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to do at a time.
 *
 * @param about what it stands for: the slot a reminder is of, "step:", flow, version and step where a flow goes on,
 *     "silence" when the person has written nothing for too long, or "news:" of what they had planned
 */
record Timer(Instant at, String about) {
    private static final String STEP = "step:";
    private static final String SILENCE = "silence";
    private static final String NEWS = "news:";

    static Timer of(Place step, Instant at) {
        return new Timer(at, STEP + String.join("/", step.flow(), step.hash(), step.step()));
    }

    static Timer silence(Instant at) {
        return new Timer(at, SILENCE);
    }

    boolean isSilence() {
        return about.equals(SILENCE);
    }

    static Timer news(Tiding tiding, Instant at) {
        return new Timer(at, NEWS + tiding.text());
    }

    boolean isAppointment() {
        return !about.startsWith(STEP) && !about.startsWith(NEWS) && !isSilence();
    }

    /** What the person has to be told; empty for all other timers. */
    Optional<Tiding> tiding() {
        return about.startsWith(NEWS) ? Tiding.read(about.substring(NEWS.length())) : Optional.empty();
    }

    /** Where a flow goes on; empty for an appointment's reminder and for silence. */
    Optional<Place> step() {
        if (!about.startsWith(STEP)) {
            return Optional.empty();
        }
        String[] parts = about.substring(STEP.length()).split("/", 3);
        return parts.length < 3 ? Optional.empty() : Optional.of(new Place(parts[0], parts[1], parts[2]));
    }
}
