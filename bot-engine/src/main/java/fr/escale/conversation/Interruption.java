package fr.escale.conversation;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * A change of a conversation that comes from outside its turns. Its worker is called before, so that a kill in between
 * loses nothing, and again after: it may have looked too early, and gone to sleep.
 */
@Component
class Interruption {
    private final Conversations conversations;
    private final Wakes wakes;
    private final Mailroom mailroom;
    private final InstantSource clock;

    Interruption(Conversations conversations, Wakes wakes, Mailroom mailroom, InstantSource clock) {
        this.conversations = conversations;
        this.wakes = wakes;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    /** What came of the change; empty when there is no such conversation. */
    <T> Optional<T> change(String conversation, Urgency urgency, Function<Conversation, T> change) {
        wakes.call(conversation, urgency, clock.instant());
        var done = conversations.change(conversation, change);
        wakes.call(conversation, urgency, clock.instant());
        mailroom.call(conversation, urgency);
        return done;
    }
}
