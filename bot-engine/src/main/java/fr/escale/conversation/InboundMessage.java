package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a channel verified and understood.
 *
 * @param externalId the platform's own id of this message or update, unique within sender and account
 * @param sentAt by the platform's clock
 * @param lasting what the sender is known by when they can no longer be known by the first; null when there is no other
 */
public record InboundMessage(
        Identity sender,
        String externalId,
        Instant sentAt,
        Input input,
        @Nullable Identity lasting) {
    /** From somebody who is known by one address. */
    public InboundMessage(Identity sender, String externalId, Instant sentAt, Input input) {
        this(sender, externalId, sentAt, input, null);
    }

    /** The external id may hold a phone number. */
    @Override
    public String toString() {
        return "InboundMessage[" + sender + ", " + sentAt + ", " + input + "]";
    }
}
