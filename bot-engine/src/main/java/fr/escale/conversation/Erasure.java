package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.conversation.Inbox.Row;
import fr.escale.duty.Alerts;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.media.Media;
import fr.escale.person.Identities;
import fr.escale.tour.Tour;
import fr.escale.workshop.Workshops;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final SamePerson samePerson;
    private final Bookings bookings;
    private final Tour tour;
    private final Workshops workshops;
    private final Gaps gaps;
    private final LookUp lookUp;
    private final Notes notes;
    private final Media media;
    private final DeskList desk;
    private final Alerts alerts;
    private final Wakes wakes;
    private final Handled handled;
    private final Departures departures;
    private final Mailroom mailroom;
    private final InstantSource clock;

    Erasure(
            Conversations conversations,
            Buckets buckets,
            Inbox inbox,
            Identities identities,
            SamePerson samePerson,
            Bookings bookings,
            Tour tour,
            Workshops workshops,
            Gaps gaps,
            LookUp lookUp,
            Notes notes,
            Media media,
            DeskList desk,
            Alerts alerts,
            Wakes wakes,
            Handled handled,
            Departures departures,
            Mailroom mailroom,
            InstantSource clock) {
        this.conversations = conversations;
        this.buckets = buckets;
        this.inbox = inbox;
        this.identities = identities;
        this.samePerson = samePerson;
        this.bookings = bookings;
        this.tour = tour;
        this.workshops = workshops;
        this.gaps = gaps;
        this.lookUp = lookUp;
        this.notes = notes;
        this.media = media;
        this.desk = desk;
        this.alerts = alerts;
        this.wakes = wakes;
        this.handled = handled;
        this.departures = departures;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    /** Once its last words are out; at once when the person writes of danger, for that must not wait. */
    boolean isDue(Conversation c, Wake wake) {
        if (c.erasing == null) {
            return false;
        }
        var lastWordsAreOut = c.queue.due(clock.instant()).isEmpty() && departures.allHaveLeft(c);
        return lastWordsAreOut || wake.urgency() == Urgency.DISTRESS || !c.erasing.isAfter(clock.instant());
    }

    void erase(Wake wake, Conversation c) {
        identities.forget(c.id);
        samePerson.behind(c.id).forEach(other -> eraseToo(other, Objects.requireNonNull(c.erasing)));
        wake.messages().forEach(message -> keep(c, message));
        bookings.erase(c.id, clock.instant());
        tour.erase(c.id);
        workshops.erase(c.id, clock.instant());
        gaps.erase(lookUp.tracesOf(c.id, heard(c)));
        inbox.bury(c.id, Objects.requireNonNull(c.erasing).minus(PATIENCE));
        buckets.delete(c.id, c.next);
        notes.erase(c.id);
        media.erase(c.id);
        desk.erase(c.id);
        alerts.erase(c.id, clock.instant());
        samePerson.forget(c.id);
        conversations.delete(c.id);
        wakes.close(wake);
    }

    /** What the same person wrote under another name goes by itself, as if they had asked for it there. */
    private void eraseToo(String conversation, Instant due) {
        var there = conversations.change(conversation, other -> {
            other.erasing = due;
            return true;
        });
        if (there.isPresent()) {
            wakes.call(conversation, Urgency.REPLY, clock.instant());
            mailroom.call(conversation, Urgency.REPLY);
        } else {
            samePerson.forget(conversation);
        }
    }

    /** The ids of all messages of this conversation that were answered. */
    private List<String> heard(Conversation c) {
        return Stream.concat(
                        IntStream.rangeClosed(0, c.next / Buckets.LINES)
                                .boxed()
                                .flatMap(number -> buckets.marks(c.id, number).stream())
                                .map(Buckets.Mark::answers),
                        c.items.stream().map(Item::answers))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
        wakes.call(home, row.id(), row.urgency(), clock.instant());
        mailroom.call(home, row.urgency());
        return true;
    }
}
