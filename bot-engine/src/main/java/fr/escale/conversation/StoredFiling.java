package fr.escale.conversation;

import fr.escale.engine.Engine;
import fr.escale.engine.Input;
import fr.escale.engine.Order;
import fr.escale.person.Identities;
import fr.escale.safety.Safety;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Files: looks for distress, inserts (that is the deduplication), wakes. Every write is durable when it returns. */
@Component
class StoredFiling implements Filing {
    private final Identities identities;
    private final Joining joining;
    private final Inbox inbox;
    private final Wakes wakes;
    private final Mailroom mailroom;
    private final Handled handled;
    private final Safety safety;
    private final Engine engine;
    private final InstantSource clock;

    StoredFiling(
            Identities identities,
            Joining joining,
            Inbox inbox,
            Wakes wakes,
            Mailroom mailroom,
            Handled handled,
            Safety safety,
            Engine engine,
            InstantSource clock) {
        this.identities = identities;
        this.joining = joining;
        this.inbox = inbox;
        this.wakes = wakes;
        this.mailroom = mailroom;
        this.handled = handled;
        this.safety = safety;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Filed file(InboundMessage message) {
        var urgency = urgency(message.input());
        if (urgency != Urgency.DISTRESS) {
            mailroom.checkRoom();
        }
        var id = inbox.idOf(message);
        if (inbox.knows(id)) {
            return again(id, identities.known(message.sender()).orElse(""));
        }
        var conversation = conversation(message);
        if (!inbox.insert(id, conversation, message, urgency, clock.instant())) {
            return again(id, conversation);
        }
        wake(conversation, id, urgency);
        return new Filed(conversation, id, false);
    }

    private String conversation(InboundMessage message) {
        var lasting = message.lasting();
        return lasting == null
                ? identities.conversationOf(message.sender())
                : identities.conversationOf(message.sender(), lasting, joining::join);
    }

    /** It was here before: nothing changes, unless its first filing was cut off before it could wake anybody. */
    private Filed again(String id, String conversation) {
        var row = inbox.find(id);
        if (row.isPresent() && !handled.has(row.get())) {
            wake(row.get().conversation(), id, urgency(row.get().input()));
        }
        return new Filed(row.map(Inbox.Row::conversation).orElse(conversation), id, true);
    }

    private void wake(String conversation, String id, Urgency urgency) {
        wakes.call(conversation, id, urgency, clock.instant());
        mailroom.call(conversation, urgency);
    }

    private Urgency urgency(Input input) {
        if (!(input instanceof Input.Text said)) {
            return Urgency.REPLY;
        }
        try {
            return urgency(said.text());
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Urgency.HUMAN;
        }
    }

    /** What cannot be looked at is filed all the same: nothing keeps a message from being kept. */
    private Urgency urgency(String text) {
        if (safety.look(text).isPresent()) {
            return Urgency.DISTRESS;
        }
        return engine.order(text).filter(Order.HUMAN::equals).isPresent() ? Urgency.HUMAN : Urgency.REPLY;
    }
}
