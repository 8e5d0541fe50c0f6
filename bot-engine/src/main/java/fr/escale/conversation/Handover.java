package fr.escale.conversation;

import fr.escale.duty.Alerts;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Puts a conversation on the desk: first on the desk's list, then, with the turn's own commit, in its document. */
@Component
class Handover {
    private final DeskList list;
    private final Outlook outlook;
    private final Alerts alerts;
    private final InstantSource clock;

    Handover(DeskList list, Outlook outlook, Alerts alerts, InstantSource clock) {
        this.list = list;
        this.outlook = outlook;
        this.alerts = alerts;
        this.clock = clock;
    }

    void ask(Conversation c, String why, Urgency urgency, Instant now) {
        list.add(c.id);
        c.askForHuman(why, urgency, now);
    }

    /** The same, and the person is told that somebody will answer. */
    void promise(Conversation c, String why, Urgency urgency, Instant now) {
        ask(c, why, urgency, now);
        if (c.mode == Mode.WAITING) {
            c.promise(Timer.waiting(outlook.tooLong(c, now)), now);
        }
    }

    /** Somebody looks after it. */
    void taken(String conversation, String by) {
        alerts.acknowledge(conversation, by, clock.instant());
    }

    /** Its holder has written that line. */
    void wrote(String conversation, String by, int line) {
        alerts.answered(conversation, by, line, clock.instant());
    }

    /** Its holder has taken words back; that line is the last of a human that stands, -1 for none. */
    void tookBack(String conversation, int last) {
        alerts.tookBack(conversation, last, clock.instant());
    }

    /** How its row on the desk stands, for {@link #answered}; 0 when it has none. */
    long row(String conversation) {
        return list.rev(conversation);
    }

    /**
     * What was asked for has been answered elsewhere, or is wanted no more: off the desk, unless it is there for
     * something else.
     */
    void answered(String conversation, long row) {
        list.remove(conversation, row);
        alerts.end(conversation, clock.instant());
    }
}
