package fr.escale.conversation;

import java.time.Instant;

/**
 * What somebody said about being written to unasked.
 *
 * @param wanted whether they want it
 * @param how how they said it
 */
public record Consent(Instant at, boolean wanted, How how) {
    /** How somebody said it. */
    public enum How {
        /** They wrote STOP. */
        STOP,
        /** They told their platform. */
        PLATFORM,
        /** They took an appointment, and are reminded of it. */
        APPOINTMENT,
        /** They wait for a lift to it. */
        LIFT,
        /** They wait for a time that comes free. */
        FREE_TIME,
        /** They come to a stop or a workshop, or wait for a seat. */
        PLAN,
        /** They wait for an answer that nobody knows yet. */
        ANSWER,
        /** They wish to be asked how they are. */
        TOMORROW
    }
}
