package fr.escale.conversation;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits to leave. The courier takes parcels one by one and tells what became of each. */
public interface Outbox {
    /** Why something failed when nobody can do anything about it. */
    String BLOCKED = "La personne a bloqué ou fermé cette messagerie.";

    /**
     * Takes the next parcel of a conversation: a distress reply first, then in order. From here on it counts as being
     * sent: if the process dies now, it may be sent once more. Empty when nothing is to be sent, or a human's silence
     * holds it back.
     */
    Optional<Parcel> take(String conversation);

    /** It has left: written to the transcript, then removed from the outbox. {@code externalId} may be empty. */
    void sent(Parcel parcel, String externalId, Instant at);

    /** It cannot leave, ever; why is shown on the desk. */
    void failed(Parcel parcel, String why, Instant at);

    /**
     * The platform lets nothing through until the person writes: what is still worth something then is kept, and a form
     * rings; the rest has failed.
     *
     * @param why shown on the desk of what has failed
     */
    void closed(Parcel parcel, String why, Instant at);

    /** The person has told their platform that they want nothing of us unasked. */
    void declined(String conversation, Instant at);

    /** The person has told their platform that they want it again. */
    void welcome(String conversation, Instant at);

    /** Not now: it goes back as pending, and is due again at that instant. */
    void later(Parcel parcel, Instant due);

    /** The person can no longer be reached on this channel: nothing more is sent until they write again. */
    void unreachable(String conversation, Instant at);

    /** The person lets us write again. */
    void reachable(String conversation, Instant at);

    /**
     * One message to send.
     *
     * @param id the outbox entry's id; also a tag for the platform, unique
     * @param language what the person reads
     * @param lastHeard when the person last wrote, by their platform's clock (WhatsApp's 24-hour window)
     * @param form what it leaves as, though the person has not written for long; null when as free words
     */
    record Parcel(
            String id,
            String conversation,
            Identity to,
            Reply reply,
            Language language,
            Urgency urgency,
            Instant queuedAt,
            Instant lastHeard,
            @Nullable Form form) {
        /** Free words. */
        public Parcel(
                String id,
                String conversation,
                Identity to,
                Reply reply,
                Language language,
                Urgency urgency,
                Instant queuedAt,
                Instant lastHeard) {
            this(id, conversation, to, reply, language, urgency, queuedAt, lastHeard, null);
        }

        /** Names it, never what it says or to whom. */
        @Override
        public String toString() {
            return "Parcel[" + id + ", " + urgency + "]";
        }
    }

    /** An event, only a hint: something of this conversation may leave now. */
    record Ready(String conversation, String channel, String account, Urgency urgency) {}
}
