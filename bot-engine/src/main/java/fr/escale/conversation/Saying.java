package fr.escale.conversation;

import fr.escale.conversation.Replies.End;
import fr.escale.flow.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * What is said in the holder's name, whether typed, offered or noted: one change of the conversation's document. Who
 * says something new is there, and looks after what was raised.
 */
@Component
class Saying {
    private final StoredFloor floor;
    private final Interruption interruption;
    private final Holding holding;
    private final Handover handover;
    private final InstantSource clock;

    Saying(StoredFloor floor, Interruption interruption, Holding holding, Handover handover, InstantSource clock) {
        this.floor = floor;
        this.interruption = interruption;
        this.holding = holding;
        this.handover = handover;
        this.clock = clock;
    }

    /**
     * Says it, unless that was done under the same {@code once}: then it is said, whoever holds the conversation now.
     *
     * @param words what is said; empty when there is nothing to say. What it does elsewhere it must be able to do again:
     *     it is asked anew when somebody else changed the conversation meanwhile
     */
    End say(String conversation, String by, String once, BiFunction<Conversation, Instant, Optional<Reply>> words) {
        var signature = floor.signature(by);
        var said = interruption.change(conversation, Urgency.HUMAN, c -> said(c, by, signature, once, words));
        said.filter(Said::isNew).ifPresent(found -> handover.wrote(conversation, by, found.line()));
        return said.map(Said::end).orElse(End.NOT_HELD);
    }

    private Said said(
            Conversation c,
            String by,
            String signature,
            String once,
            BiFunction<Conversation, Instant, Optional<Reply>> words) {
        if (c.done.has(once)) {
            return new Said(End.SAID, -1);
        }
        if (!c.isHeldBy(by)) {
            return new Said(End.NOT_HELD, -1);
        }
        var now = clock.instant();
        var reply = words.apply(c, now);
        if (reply.isEmpty()) {
            return new Said(End.NOTHING, -1);
        }
        c.write(by, signature, reply.get(), once, now);
        holding.active(c, now);
        return new Said(End.SAID, c.next - 1);
    }

    /** The number of the new line; -1 when there is none. */
    private record Said(End end, int line) {
        boolean isNew() {
            return line >= 0;
        }
    }
}
