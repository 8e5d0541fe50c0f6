package fr.escale.conversation;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts a conversation on the desk: first on the desk's list, then, with the turn's own commit, in its document. */
@Component
class Handover {
    private final DeskList list;

    Handover(DeskList list) {
        this.list = list;
    }

    void ask(Conversation c, String why, Urgency urgency, Instant now) {
        list.add(c.id);
        c.askForHuman(why, urgency, now);
    }

    /** How its row on the desk stands, for {@link #answered}. */
    long row(String conversation) {
        return list.rev(conversation);
    }

    /** What was asked for has been answered elsewhere: off the desk, unless it is there for something else. */
    void answered(String conversation, long row) {
        list.remove(conversation, row);
    }
}
