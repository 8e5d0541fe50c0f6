package fr.escale.conversation;

import fr.escale.conversation.Line.Author;
import fr.escale.flow.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line that still stands in the conversation's own document: to be sent, being sent, or not yet in the transcript.
 *
 * @param n its number in the conversation, from 0: orders lines and names the transcript's bucket
 * @param answers id of the person's message: for a person's line its own
 * @param holder the instance that is sending it, or tried to last; empty when nobody has
 * @param due not to be sent before; null when at once
 * @param grasp what the bot made of a person's line
 */
record Item(
        int n,
        Instant at,
        Author author,
        Urgency urgency,
        State state,
        Reply content,
        @Nullable String answers,
        @Nullable String signed,
        String holder,
        @Nullable Instant due,
        String why,
        Grasp grasp) {

    enum State {
        PENDING,
        /** Kept until the person writes. */
        HELD,
        SENDING,
        SENT,
        DELIVERED,
        READ,
        FAILED
    }

    Item sending(String instance) {
        return new Item(n, at, author, urgency, State.SENDING, content, answers, signed, instance, null, why, grasp);
    }

    Item sentAt(Instant when) {
        return new Item(n, when, author, urgency, State.SENT, content, answers, signed, "", null, why, grasp);
    }

    Item failed(String reason) {
        return new Item(n, at, author, urgency, State.FAILED, content, answers, signed, "", null, reason, grasp);
    }

    Item later(Instant when) {
        return new Item(n, at, author, urgency, State.PENDING, content, answers, signed, holder, when, why, grasp);
    }

    Item with(Grasp other) {
        return new Item(n, at, author, urgency, state, content, answers, signed, holder, due, why, other);
    }

    /** Waits to leave, and nobody has begun to send it. */
    boolean isUntouched() {
        return state == State.PENDING && holder.isEmpty();
    }

    /** Nothing of it has left, or it waits for the person to write. */
    boolean mayBeTakenBack() {
        return isUntouched() || state == State.HELD;
    }

    /** Kept until the person writes. */
    Item held() {
        return new Item(n, at, author, urgency, State.HELD, content, answers, signed, "", null, why, grasp);
    }

    /** What its platform tells of it afterwards. */
    Item marked(State later, String lost) {
        return new Item(n, at, author, urgency, later, content, answers, signed, "", null, lost, grasp);
    }

    /** As it leaves: a human's words begin with who says them. */
    Reply shown() {
        return signed == null || signed.isBlank() ? content : content.saying(signed + " : " + words());
    }

    /** A file without words says its name. */
    private String words() {
        return content.text().isEmpty() && !content.attachments().isEmpty()
                ? content.attachments().getFirst().name()
                : content.text();
    }

    /**
     * Not to be sent yet. Who is answered never waits for long: if it was queued in what is the future now, the clock has
     * been set back, and when it was due means nothing.
     */
    boolean isWaiting(Instant now) {
        return due != null && due.isAfter(now) && (isUnasked() || !at.isAfter(now));
    }

    /** Nothing more will be done with it but to write it to the transcript. */
    boolean settled() {
        return switch (state) {
            case PENDING, HELD, SENDING -> false;
            case SENT, DELIVERED, READ, FAILED -> true;
        };
    }

    /** The bot's own idea, not an answer. */
    boolean isUnasked() {
        return author == Author.BOT && urgency.compareTo(Urgency.REPLY) > 0;
    }

    /** What a human's silence holds back. */
    boolean isBotReply() {
        return author == Author.BOT && urgency == Urgency.REPLY;
    }
}
