package fr.escale.conversation;

import fr.escale.booking.Bookings;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What somebody who has an appointment had to be told unasked, and was not: a task for the desk. */
@Component
class Undelivered {
    private final Bookings bookings;
    private final Conversations conversations;
    private final Handover handover;

    Undelivered(Bookings bookings, Conversations conversations, Handover handover) {
        this.bookings = bookings;
        this.conversations = conversations;
        this.handover = handover;
    }

    /** A sending has failed for good. */
    void note(String conversation, Urgency what, String why, Instant now) {
        if (concerns(conversation, what, now)) {
            conversations.change(conversation, c -> {
                ask(c, why, now);
                return true;
            });
        }
    }

    /** It will not even be tried: the person cannot be reached any more. */
    void noteIfLost(Conversation c, Instant now) {
        if (c.unreachable && concerns(c.id, Urgency.REMINDER, now)) {
            ask(c, Conversation.UNREACHABLE, now);
        }
    }

    private boolean concerns(String conversation, Urgency what, Instant now) {
        return what == Urgency.REMINDER && bookings.next(conversation, now).isPresent();
    }

    private void ask(Conversation c, String why, Instant now) {
        handover.ask(c, "Un rappel de rendez-vous n'est pas parti : " + why, Urgency.HUMAN, now);
    }
}
