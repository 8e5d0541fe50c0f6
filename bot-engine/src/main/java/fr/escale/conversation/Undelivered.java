package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Standing;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What did not reach somebody who was answered, or who has an appointment and had to be told: a task for the desk. */
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
        if (!why.equals(Outbox.BLOCKED) || isUnasked(what)) {
            conversations.change(conversation, c -> {
                note(c, what, why, now);
                return true;
            });
        }
    }

    /** Who was not answered is somebody's task; so is who has to know of their appointment. */
    void note(Conversation c, Urgency what, String why, Instant now) {
        if (isUnasked(what)) {
            ask(c, why, now);
        } else if (what != Urgency.BROADCAST) {
            handover.ask(c, "Un message n'est pas arrivé : " + why, Urgency.HUMAN, now);
        }
    }

    private static boolean isUnasked(Urgency what) {
        return what == Urgency.REMINDER || what == Urgency.NEWS;
    }

    /** It will not even be tried: the person cannot be reached any more. */
    void noteIfLost(Conversation c, Instant now) {
        if (c.unreachable) {
            ask(c, Conversation.UNREACHABLE, now);
        }
    }

    /** They want nothing unasked: somebody may find another way. */
    void noteUnwanted(Conversation c, Instant now) {
        ask(
                c,
                c.consents.stopped ? "la personne a écrit STOP" : "la personne ne veut plus de messages non demandés",
                now);
    }

    private void ask(Conversation c, String why, Instant now) {
        if (bookings.next(c.id, now).isPresent()) {
            handover.ask(c, "Un rappel de rendez-vous n'est pas parti : " + why, Urgency.HUMAN, now);
        } else if (isOff(c, now)) {
            handover.ask(c, "Un message sur un rendez-vous annulé n'est pas parti : " + why, Urgency.HUMAN, now);
        }
    }

    /** The referent cancelled what they would come to: unheard, they come for nothing. */
    private boolean isOff(Conversation c, Instant now) {
        return c.written.stream()
                .flatMap(once -> Tiding.read(once).stream())
                .filter(tiding -> tiding.what() == Tiding.What.APPOINTMENT)
                .filter(tiding -> tiding.mark().startsWith(News.What.CANCELLED + ":"))
                .flatMap(tiding -> bookings.find(tiding.id(), c.id).stream())
                .anyMatch(one -> one.standing() == Standing.CANCELLED
                        && one.start().toInstant().isAfter(now));
    }
}
