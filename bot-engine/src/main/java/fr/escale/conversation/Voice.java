package fr.escale.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands between a person who was promised a human and that human's words: who waits, who was asked, for whom. */
final class Voice {
    /** The truth about a long wait is told so often; more would be noise. */
    private static final int ENOUGH = 2;

    /** Since when the person waits for a human they were promised; null when they do not. */
    @Nullable
    Instant awaited;

    /** Whether the person has the last word, while a human holds the conversation. */
    boolean unanswered;

    /** How often they were told that nobody has answered yet. */
    int told;

    /** Since when the desk asks the holder whether they are still there; null when it does not. */
    @Nullable
    Instant asked;

    @Nullable
    Assignment assignment;

    /** A human was promised; who waits already has waited longer. */
    void promise(Instant now) {
        if (awaited == null) {
            awaited = now;
            told = 0;
        }
    }

    /** Nobody waits any more, and nobody is asked anything. */
    void settle() {
        awaited = null;
        told = 0;
        asked = null;
    }

    boolean mayBeTold() {
        return awaited != null && told < ENOUGH;
    }

    Optional<Assignment> assigned() {
        return Optional.ofNullable(assignment);
    }
}
