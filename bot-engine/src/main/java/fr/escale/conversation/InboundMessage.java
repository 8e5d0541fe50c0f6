package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.media.Enclosure;
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
        Besides besides,
        @Nullable Identity lasting) {
    /** From somebody who is known by one address. */
    public InboundMessage(Identity sender, String externalId, Instant sentAt, Input input, Besides besides) {
        this(sender, externalId, sentAt, input, besides, null);
    }

    public InboundMessage(Identity sender, String externalId, Instant sentAt, Input input) {
        this(sender, externalId, sentAt, input, Besides.NOTHING);
    }

    /** The external id may hold a phone number. */
    @Override
    public String toString() {
        return "InboundMessage[" + sender + ", " + sentAt + ", " + input + "]";
    }

    /**
     * What comes along with a message.
     *
     * @param enclosed what is to be fetched; null when nothing is
     * @param quoted the words it answers, if the person pointed to some; may be empty
     * @param album what several pictures sent at once share; empty for a message of its own
     * @param how how it came to us
     * @param origin what brought them, where the platform tells it; null when it does not
     * @param raw what the platform sent, as it sent it, of a kind that we cannot read yet; empty of every other
     */
    public record Besides(
            @Nullable Enclosure enclosed,
            String quoted,
            String album,
            How how,
            @Nullable Origin origin,
            String raw) {
        /** More of it than this, in characters, is not kept. */
        private static final int MOST_RAW = 16_000;

        /** Of something that we can read. */
        public Besides(@Nullable Enclosure enclosed, String quoted, String album, How how, @Nullable Origin origin) {
            this(enclosed, quoted, album, how, origin, "");
        }

        /** Of somebody of whom the platform does not tell what brought them. */
        public Besides(@Nullable Enclosure enclosed, String quoted, String album, How how) {
            this(enclosed, quoted, album, how, null);
        }

        public static final Besides NOTHING = new Besides(null, "", "", How.SENT);

        /** What a person says aloud, as written down by a machine. */
        public static final Besides TRANSCRIBED = new Besides(null, "", "", How.TRANSCRIBED);

        /** The same of something that we cannot read yet: it is kept as it came. */
        public Besides unread(String raw) {
            String kept = raw.length() <= MOST_RAW ? raw : raw.substring(0, MOST_RAW);
            return new Besides(enclosed, quoted, album, how, origin, kept);
        }

        /** Names nothing of what was said. */
        @Override
        public String toString() {
            return "Besides[" + how + "]";
        }
    }

    /** How a message came to us. */
    public enum How {
        SENT,
        /** It replaces an earlier one, which may have been answered already. */
        CORRECTED,
        /** A machine has written down what was said aloud. */
        TRANSCRIBED
    }
}
