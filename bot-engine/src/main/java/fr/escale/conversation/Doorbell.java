package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose platform lets nothing through because they have not written for long: what they have to get is kept, a form
 * rings once, and what they then write opens the door to it.
 */
@Component
class Doorbell {
    private final Forms forms;
    private final Bookings bookings;

    Doorbell(Forms forms, Bookings bookings) {
        this.forms = forms;
        this.bookings = bookings;
    }

    /** What was being sent is kept, or becomes a form. False when it is worth nothing later. */
    boolean keep(Conversation c, int n, Instant now) {
        var item = c.queue.item(n).filter(found -> found.state() == State.SENDING);
        return item.filter(found -> keep(c, found, now)).isPresent();
    }

    private boolean keep(Conversation c, Item item, Instant now) {
        if (item.urgency() == Urgency.REMINDER) {
            return reminded(c, item, now);
        }
        if (canWait(item)) {
            c.queue.replace(item.held());
            ring(c, now);
            return true;
        }
        return false;
    }

    /** The platform had taken it, and only then found the door shut. */
    boolean keepAgain(Conversation c, Item lost, Instant now) {
        boolean kept = canWait(lost);
        if (kept) {
            c.hold(lost, now);
            ring(c, now);
        }
        return kept;
    }

    /** What a human wrote, and what changes a plan, still counts the next day. */
    private static boolean canWait(Item item) {
        return item.author() == Author.HUMAN || item.urgency() == Urgency.NEWS;
    }

    /** Once, until they write. */
    private void ring(Conversation c, Instant now) {
        if (c.rang == null && !c.consents.isLeftAlone()) {
            form(c, Purpose.ANSWER, Map.of()).ifPresent(form -> {
                c.rang = now;
                c.say(form, Urgency.HUMAN, now);
            });
        }
    }

    /** A reminder is a form of its own, since it cannot wait for an answer. */
    private boolean reminded(Conversation c, Item item, Instant now) {
        var form = bookings.next(c.id, now)
                .filter(own -> !c.consents.isLeftAlone())
                .flatMap(own -> form(c, Purpose.REMINDER, Map.of("when", Shape.when(own, c.language(), now))));
        form.ifPresent(found -> {
            c.items.remove(item);
            c.say(found, Urgency.REMINDER, now);
        });
        return form.isPresent();
    }

    private Optional<Form> form(Conversation c, Purpose purpose, Map<String, String> values) {
        return forms.find(c.person.channel(), c.person.account(), purpose, c.language(), values);
    }
}
