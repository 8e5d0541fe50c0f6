package fr.escale.duty;

import java.time.Instant;

/** What somebody says of their day with one tap; it counts more than their hours, and ends by itself. */
public record Presence(State state, Instant since, Instant until) {
    /** Whether they look at the desk. */
    public enum State {
        HERE,
        AWAY,
        DRIVING
    }

    public boolean lastsAt(Instant now) {
        return !now.isBefore(since) && now.isBefore(until);
    }

    boolean isHereAt(Instant now) {
        return state == State.HERE && lastsAt(now);
    }

    boolean isAwayAt(Instant now) {
        return state != State.HERE && lastsAt(now);
    }
}
