package fr.escale.channel;

import java.time.Duration;

/** The outcome of one sending. */
public sealed interface Sending {
    /** Accepted by the platform under its id (may be empty). WhatsApp's ids hold a phone number: never shown. */
    record Sent(String externalId) implements Sending {
        @Override
        public String toString() {
            return "Sent[masked]";
        }
    }

    /** This chat must wait that long. */
    record ChatLater(Duration pause) implements Sending {}

    /** The whole account must wait that long. */
    record AccountLater(Duration pause) implements Sending {}

    /** This message can never be sent; why, without its text. */
    record Refused(String why) implements Sending {}

    /** The platform lets nothing through until the person writes; why, without its text. */
    record Closed(String why) implements Sending {}

    /** The person has told their platform that they want nothing of us unasked; why, without its text. */
    record Declined(String why) implements Sending {}

    /** The person has blocked us or is gone. */
    record Gone() implements Sending {}

    /** It surely has not left (no connection, an error of the platform's own): tried again with back-off. */
    record NotSent(String why) implements Sending {}

    /** It may have left, and nobody knows (read time-out, reset, unreadable answer): repeated once at most. */
    record Unclear(String why) implements Sending {}
}
