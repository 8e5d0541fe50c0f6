package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.conversation.Inbox.Row;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.person.Identities;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Really erases: conversation, texts, identity, bookings, traces of questions. The last words leave first. Cut off at
 * any point it is taken up again, since the conversation's document and its wake go last.
 */
@Component
class Erasure {
    /** How long the last words may take to leave before all is erased without them. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Conversations conversations;
    private final Buckets buckets;
    private final Inbox inbox;
    private final Identities identities;
    private final Bookings bookings;
    private final Gaps gaps;
    private final DeskList desk;
    private final Wakes wakes;
    private final Handled handled;
    private final StoredOutbox outbox;
    private final Mailroom mailroom;
    private final InstantSource clock;

    Erasure(
            Conversations conversations,
            Buckets buckets,
            Inbox inbox,
            Identities identities,
            Bookings bookings,
            Gaps gaps,
            DeskList desk,
            Wakes wakes,
            Handled handled,
            StoredOutbox outbox,
            Mailroom mailroom,
            InstantSource clock) {
        this.conversations = conversations;
        this.buckets = buckets;
        this.inbox = inbox;
        this.identities = identities;
        this.bookings = bookings;
        this.gaps = gaps;
        this.desk = desk;
        this.wakes = wakes;
        this.handled = handled;
        this.outbox = outbox;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    boolean isDue(Conversation c) {
        if (c.erasing == null) {
            return false;
        }
        var lastWordsAreOut = c.nextDue(clock.instant()).isEmpty() && outbox.allSettled(c);
        return lastWordsAreOut || !c.erasing.isAfter(clock.instant());
    }

    void erase(Wake wake, Conversation c) {
        identities.forget(c.person);
        wake.messages().forEach(message -> keep(c, message));
        bookings.erase(c.id);
        gaps.erase(c.gaps);
        inbox.bury(c.id, Objects.requireNonNull(c.erasing).minus(PATIENCE));
        buckets.delete(c.id, c.next);
        desk.remove(c.id);
        conversations.delete(c.id);
        wakes.close(wake);
    }

    /** What the person wrote besides, and was not handled, is the beginning of another conversation. */
    private void keep(Conversation c, String message) {
        inbox.find(message).filter(row -> !handled.has(c, row)).ifPresent(this::movedOn);
    }

    /**
     * A message filed under a conversation that was erased meanwhile goes to the person's new one.
     *
     * @return false when the message is where it belongs
     */
    boolean movedOn(Row row) {
        var home = identities.conversationOf(row.sender());
        if (home.equals(row.conversation())) {
            return false;
        }
        inbox.move(row.id(), home);
        wakes.call(home, row.id(), Urgency.REPLY, clock.instant());
        mailroom.call(home, Urgency.REPLY);
        return true;
    }
}
