package fr.escale.channel;

import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import java.util.Map;
import java.util.Optional;

/** One account on one platform that messages can be sent through. */
public interface Channel {
    /** "telegram", "whatsapp" or "tryit", as in identities. */
    String name();

    /** Our account there, as in identities. */
    String account();

    /** What one message can hold. */
    Limits limits();

    /** How fast it may go. */
    Pace pace();

    /** A form that its platform has agreed to and lets through at any time; empty where none is needed, or there is none. */
    default Optional<Form> form(Purpose purpose, Language language, Map<String, String> values) {
        return Optional.empty();
    }

    /** Sends one parcel, fitted to the limits. Never throws for what a platform may answer. */
    Sending send(Parcel parcel);
}
