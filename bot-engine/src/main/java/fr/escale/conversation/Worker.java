package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Works through one conversation: its messages in order, its timers, its post; then closes its wake. */
@Component
class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int TRIES = 3;
    private static final int RACES = 60;
    /** Post that leaves within this is waited for without a write. */
    private static final Duration SOON = Duration.ofSeconds(5);
    /** Post that cannot leave is looked after at this pace, so that it does not stand in the way of other work. */
    private static final Duration AGAIN = Duration.ofSeconds(20);
    /** Settled lines are moved to the transcript with the next sending; at this many without waiting for one. */
    private static final int MANY = 20;

    private final Wakes wakes;
    private final Inbox inbox;
    private final Conversations conversations;
    private final Handled handled;
    private final Turn turn;
    private final Reminding reminding;
    private final Handover handover;
    private final StoredOutbox outbox;
    private final Departures departures;
    private final Erasure erasure;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Worker(
            Wakes wakes,
            Inbox inbox,
            Conversations conversations,
            Handled handled,
            Turn turn,
            Reminding reminding,
            Handover handover,
            StoredOutbox outbox,
            Departures departures,
            Erasure erasure,
            Turns turns,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.wakes = wakes;
        this.inbox = inbox;
        this.conversations = conversations;
        this.handled = handled;
        this.turn = turn;
        this.reminding = reminding;
        this.handover = handover;
        this.outbox = outbox;
        this.departures = departures;
        this.erasure = erasure;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    void work(String id) {
        var found = wakes.find(id);
        if (found.isEmpty()) {
            return;
        }
        var wake = found.get();
        for (var message : wake.messages()) {
            if (!handled(wake, message)) {
                return;
            }
        }
        conversations.find(id).ifPresentOrElse(c -> finish(wake, c), () -> wakes.close(wake));
    }

    /** False when it must be tried again later; the messages behind it wait, so that order is kept. */
    private boolean handled(Wake wake, String message) {
        var row = inbox.find(message);
        if (row.isEmpty()) {
            return true;
        }
        try {
            handle(row.get(), wake.failuresOf(message) >= TRIES);
            return true;
        } catch (TransientDataAccessException | DataAccessResourceFailureException storeTrouble) {
            throw storeTrouble;
        } catch (RuntimeException | StackOverflowError problem) {
            LOG.error(
                    "Handling a message has failed: {} at {}",
                    problem.getClass().getName(),
                    place(problem));
            wakes.failed(wake.conversation(), message, clock.instant().plus(Duration.ofSeconds(1)));
            return false;
        }
    }

    /** One turn, and again from the start when somebody changed the conversation meanwhile. */
    private void handle(Row row, boolean quarantine) {
        for (int i = 0; i < RACES; i++) {
            var known = conversations.find(row.conversation());
            if (known.isEmpty() && erasure.movedOn(row)) {
                return;
            }
            var c = known.orElseGet(() -> new Conversation(row.conversation(), row.sender(), clock.instant()));
            if (c.erasing != null) {
                return;
            }
            if (c.version > 0 && !row.id().equals(c.retry) && handled.has(c, row)) {
                turns.done(row.id());
                return;
            }
            long onDesk = c.mode == Mode.BOT ? 0 : handover.row(c.id);
            if (quarantine) {
                turn.giveUp(c, row);
            } else {
                turn.take(c, row);
            }
            outbox.grantNext(c);
            try {
                conversations.save(c);
            } catch (OptimisticLockingFailureException faster) {
                continue;
            }
            leaveDesk(c.id, c.mode, onDesk);
            turns.done(row.id(), c);
            hint(c);
            return;
        }
        throw new OptimisticLockingFailureException("A turn lost " + RACES + " races");
    }

    private void finish(Wake wake, Conversation c) {
        if (erasure.isDue(c, wake)) {
            erasure.erase(wake, c);
            return;
        }
        if (c.retry != null) {
            retry(c, c.retry);
            return;
        }
        if (reminding.isDue(c)) {
            long onDesk = c.mode == Mode.BOT ? 0 : handover.row(c.id);
            conversations.change(c.id, reminding::remind).ifPresent(mode -> leaveDesk(c.id, mode, onDesk));
            wakes.call(c.id, Urgency.REMINDER, clock.instant());
            return;
        }
        if (c.queue.settled().size() >= MANY) {
            departures.moveSettled(c);
        }
        if (c.queue.isSending() && !departures.allHaveLeft(c)
                || c.queue.due(clock.instant()).isPresent()) {
            waitForPost(wake, c);
        } else {
            nextTimer(c).ifPresentOrElse(due -> wakes.sleep(wake, due), () -> wakes.close(wake));
        }
    }

    /** It gets its turn with the next round; a message that is kept no more gets none. */
    private void retry(Conversation c, String message) {
        if (inbox.find(message).isPresent()) {
            wakes.again(c.id, message, Urgency.REPLY, clock.instant());
        } else {
            conversations.change(c.id, changed -> {
                changed.retry = null;
                return true;
            });
            wakes.call(c.id, Urgency.REPLY, clock.instant());
        }
    }

    /** Whoever needed a human needs none any more; cut off before this, the row is there and the list passes over it. */
    private void leaveDesk(String conversation, Mode mode, long onDesk) {
        if (onDesk > 0 && mode == Mode.BOT) {
            handover.answered(conversation, onDesk);
        }
    }

    /** The courier closes the wake by calling us again; this is only for the case that it cannot. */
    private void waitForPost(Wake wake, Conversation c) {
        hint(c);
        var now = clock.instant();
        var due = c.queue.due(now).orElse(now);
        if (due.isAfter(now.plus(SOON)) || wake.due().isAfter(due.plus(SOON))) {
            wakes.sleep(wake, due);
        } else if (wake.due().isBefore(now.minus(SOON))) {
            wakes.sleep(wake, due.isAfter(now) ? due : now.plus(AGAIN));
        }
    }

    /** What is held back although it is due is looked at again soon. */
    private Optional<Instant> nextTimer(Conversation c) {
        var now = clock.instant();
        return Stream.concat(c.timers.stream().map(Timer::at), Stream.ofNullable(c.erasing))
                .min(Comparator.naturalOrder())
                .map(due -> due.isAfter(now) ? due : now.plus(AGAIN));
    }

    private void hint(Conversation c) {
        var urgency = c.items.stream()
                .filter(item -> !item.settled())
                .map(Item::urgency)
                .min(Comparator.naturalOrder());
        urgency.ifPresent(u -> events.publishEvent(new Outbox.Ready(c.id, c.person.channel(), c.person.account(), u)));
    }

    /** Where it happened; never the problem's own words, which may hold somebody's message. */
    private static Object place(Throwable problem) {
        return problem.getStackTrace().length == 0 ? "?" : problem.getStackTrace()[0];
    }
}
