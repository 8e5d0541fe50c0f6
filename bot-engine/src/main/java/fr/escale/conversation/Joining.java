package fr.escale.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Two conversations turn out to be one person's. From now on they write in the older one: whoever talks to them in the
 * other goes on there, and whom they wait for there they wait for here.
 */
@Component
class Joining {
    private static final String WHY = "Suite d’une autre conversation de la même personne";

    private final SamePerson samePerson;
    private final Conversations conversations;
    private final InstantSource clock;

    Joining(SamePerson samePerson, Conversations conversations, InstantSource clock) {
        this.samePerson = samePerson;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** May be done again: cut off in between, it is. */
    void join(String younger, String older) {
        samePerson.note(younger, older);
        conversations
                .find(younger)
                .filter(there -> there.mode != Mode.BOT && there.erasing == null)
                .ifPresent(there -> conversations.change(older, c -> goOn(c, there, clock.instant())));
    }

    private static boolean goOn(Conversation c, Conversation there, Instant now) {
        c.vigil = c.vigil == null ? there.vigil : c.vigil;
        if (there.mode == Mode.HUMAN && c.mode != Mode.HUMAN) {
            var holder = Objects.requireNonNull(there.holder);
            c.takeOver(holder, now);
            c.moved(Floor.Move.TAKEN, holder, "", now);
        } else if (there.mode == Mode.WAITING) {
            waitToo(c, there, now);
        }
        return true;
    }

    private static void waitToo(Conversation c, Conversation there, Instant now) {
        if (c.mode == Mode.BOT) {
            c.assign(there.voice.assignment);
        }
        c.askForHuman(WHY + " · " + there.why, there.urgency, now);
        if (there.voice.awaited != null && c.mode == Mode.WAITING) {
            c.voice.promise(there.voice.awaited);
        }
    }
}
