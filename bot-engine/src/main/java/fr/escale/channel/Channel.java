package fr.escale.channel;

import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Limits;

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

    /** Sends one parcel, fitted to the limits. Never throws for what a platform may answer. */
    Sending send(Parcel parcel);
}
