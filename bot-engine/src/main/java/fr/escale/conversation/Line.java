package fr.escale.conversation;

import fr.escale.flow.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a transcript.
 *
 * @param id opaque, orders lines within a conversation
 * @param answers id of the person's message it answers; null when none
 * @param signed first name of the human who wrote it; null otherwise
 * @param grasp what the bot made of a person's line
 * @param lost why it did not arrive and what can be done, in French; empty unless FAILED
 */
public record Line(
        String id,
        Instant at,
        Author author,
        Reply content,
        @Nullable String answers,
        @Nullable String signed,
        Delivery delivery,
        Grasp grasp,
        String lost) {
    /** A line that is not lost, or of which nobody knows why. */
    public Line(
            String id,
            Instant at,
            Author author,
            Reply content,
            @Nullable String answers,
            @Nullable String signed,
            Delivery delivery,
            Grasp grasp) {
        this(id, at, author, content, answers, signed, delivery, grasp, "");
    }

    /** Of which nothing is known but itself. */
    public Line(
            String id,
            Instant at,
            Author author,
            Reply content,
            @Nullable String answers,
            @Nullable String signed,
            Delivery delivery) {
        this(id, at, author, content, answers, signed, delivery, Grasp.NONE);
    }

    /** Who wrote it. */
    public enum Author {
        PERSON,
        BOT,
        HUMAN
    }

    /** What became of it: what a person wrote is always SENT. */
    public enum Delivery {
        PENDING,
        /** Kept until the person writes: their platform lets nothing through before. */
        HELD,
        SENDING,
        SENT,
        DELIVERED,
        READ,
        FAILED
    }
}
