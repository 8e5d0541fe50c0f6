package fr.escale.conversation;

import fr.escale.conversation.Floor.Move;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Alert;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Two conversations turn out to be one person's. From now on they write in the older one: whoever talks to them in the
 * other goes on there, and whom they wait for there they wait for here; in the other nobody does any more.
 */
@Component
class Joining {
    private static final int TRIES = 60;

    private final SamePerson samePerson;
    private final Conversations conversations;
    private final Interruption interruption;
    private final Handover handover;
    private final Holding holding;
    private final Alerts alerts;
    private final InstantSource clock;

    Joining(
            SamePerson samePerson,
            Conversations conversations,
            Interruption interruption,
            Handover handover,
            Holding holding,
            Alerts alerts,
            InstantSource clock) {
        this.samePerson = samePerson;
        this.conversations = conversations;
        this.interruption = interruption;
        this.handover = handover;
        this.holding = holding;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** May be done again: cut off in between, it is. */
    void join(String younger, String older) {
        samePerson.note(younger, older);
        for (int i = 0; i < TRIES; i++) {
            long row = handover.row(younger);
            var there = conversations.find(younger).filter(c -> c.erasing == null);
            if (there.isEmpty() || isBrought(there.get(), row, older)) {
                return;
            }
        }
        throw new OptimisticLockingFailureException("A conversation changed " + TRIES + " times meanwhile");
    }

    /**
     * To the older one first: cut off in between both have it, and none is without. Where the older is not there, the
     * younger stays as it is.
     *
     * @param row how the younger's row on the desk stood before it was read
     * @return false when the younger changed meanwhile
     */
    private boolean isBrought(Conversation there, long row, String older) {
        var here = interruption
                .change(older, Urgency.HUMAN, c -> goOn(c, there, clock.instant()))
                .flatMap(Function.identity());
        if (here.isEmpty()) {
            return true;
        }
        var open = alerts.open();
        open.stream()
                .filter(one -> one.conversation().equals(there.id))
                .forEach(one -> ring(one, open, there, here.get()));
        boolean ended = interruption
                .change(there.id, Urgency.REPLY, c -> end(c, there, here.get()))
                .orElse(true);
        if (ended && handover.row(there.id) == row) {
            handover.answered(there.id, row);
        }
        return ended;
    }

    private Optional<Conversation> goOn(Conversation c, Conversation there, Instant now) {
        if (c.erasing != null) {
            return Optional.empty();
        }
        c.consents.join(there.consents);
        if (!c.isKeepingVigil(now)) {
            c.vigil = there.vigil;
        }
        switch (there.mode) {
            case HUMAN -> talk(c, there, now);
            case WAITING -> waitToo(c, there, now);
            case BOT -> {}
        }
        return Optional.of(c);
    }

    private void talk(Conversation c, Conversation there, Instant now) {
        handover.ask(c, there.why, there.urgency, there.since);
        if (c.mode != Mode.HUMAN) {
            var holder = Objects.requireNonNull(there.holder);
            c.takeOver(holder, now);
            c.moved(Move.TAKEN, holder, "", now);
            holding.active(c, now);
        }
        c.voice.unanswered |= there.voice.unanswered;
    }

    private void waitToo(Conversation c, Conversation there, Instant now) {
        if (c.mode == Mode.HUMAN) {
            handover.ask(c, there.why, there.urgency, now);
            c.voice.unanswered |= there.voice.awaited != null;
            return;
        }
        if (c.mode == Mode.BOT) {
            c.assign(there.voice.assignment);
        }
        there.timers.stream().filter(Timer::isWaiting).findFirst().ifPresent(c.due::waitUntil);
        handover.ask(c, there.why, there.urgency, there.since);
        if (there.voice.awaited != null && c.voice.awaited == null) {
            handover.promise(c, there.why, there.urgency, there.voice.awaited);
            c.voice.told = there.voice.told;
        }
    }

    /** What rings there rings here; quiet only when whoever looks after it there holds it here too. */
    private void ring(Alert there, List<Alert> open, Conversation younger, Conversation older) {
        var key = younger.id + ":joined:" + there.raised().toEpochMilli();
        var commune = older.card.commune().or(younger.card::commune).orElse(null);
        var holder = older.mode == Mode.HUMAN ? older.holder : null;
        alerts.raise(older.id, there.cause(), there.why(), key, commune, holder, clock.instant());
        boolean rang = open.stream().anyMatch(one -> one.conversation().equals(older.id));
        var by = there.acknowledgedBy();
        if (!rang && by != null && older.isHeldBy(by)) {
            handover.taken(older.id, by);
        }
    }

    /** Unless it came into other hands, or became more urgent, since it was looked at. */
    private boolean end(Conversation c, Conversation seen, Conversation older) {
        boolean same = c.mode == seen.mode
                && c.urgency == seen.urgency
                && c.why.equals(seen.why)
                && Objects.equals(c.holder, seen.holder);
        if (same) {
            c.consents.join(older.consents);
        }
        if (same && c.mode != Mode.BOT) {
            var now = clock.instant();
            c.moved(Move.JOINED, "", c.holder == null ? "" : c.holder, now);
            c.release(now);
        }
        return same;
    }
}
