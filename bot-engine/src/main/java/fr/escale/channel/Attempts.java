package fr.escale.channel;

import fr.escale.conversation.Urgency;
import java.time.Duration;
import java.time.Instant;

/**
 * How often one message was tried in vain.
 *
 * @param since the first of these tries
 * @param tries all of them; at least 1
 * @param unclear those after which it has perhaps left
 */
record Attempts(Instant since, int tries, int unclear) {
    private static final Duration LONG_PATIENCE = Duration.ofHours(24);
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** A first try, that surely did not leave. */
    static Attempts failed(Instant at) {
        return new Attempts(at, 1, 0);
    }

    /** A first try, that has perhaps left. */
    static Attempts unanswered(Instant at) {
        return new Attempts(at, 1, 1);
    }

    /** Both, one after the other. */
    Attempts and(Attempts later) {
        return new Attempts(since, tries + later.tries, unclear + later.unclear);
    }

    /** Whether to say it twice would be worse than to tell the team that it is not known. */
    boolean isRepeated() {
        return unclear > 1;
    }

    /** What a human wrote, or a distress reply, still helps the next day; an answer of the bot comes too late then. */
    boolean isOver(Urgency urgency, Instant now) {
        Duration patience = urgency.compareTo(Urgency.HUMAN) <= 0 ? LONG_PATIENCE : PATIENCE;
        return !now.isBefore(since.plus(patience));
    }
}
