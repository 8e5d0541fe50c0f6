package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.time.Instant;

/**
 * What a channel verified and understood.
 *
 * @param externalId the platform's own id of this message or update, unique within sender and account
 * @param sentAt by the platform's clock
 */
public record InboundMessage(Identity sender, String externalId, Instant sentAt, Input input) {
    /** The external id may hold a phone number. */
    @Override
    public String toString() {
        return "InboundMessage[" + sender + ", " + sentAt + ", " + input + "]";
    }
}
