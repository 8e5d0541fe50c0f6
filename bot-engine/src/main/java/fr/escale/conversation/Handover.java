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
}
