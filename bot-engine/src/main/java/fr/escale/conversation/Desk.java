package fr.escale.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the referent does: sees who waits, reads, takes over, writes, gives back. */
public interface Desk {
    /** Conversations that wait for a human or are held by one: distress first, then the longest waiting. */
    List<Entry> waiting();

    /** The conversations somebody last wrote in, newest first, waiting or not. */
    List<Entry> recent(int most);

    /** One conversation; empty when it is not there (any more). */
    Optional<Entry> entry(String conversation);

    /**
     * A human takes the conversation; pending replies of the bot are withdrawn.
     *
     * @return the staff member who holds it now: {@code by}, or who was faster
     */
    String takeOver(String conversation, String by);

    /**
     * Queues a human's words, signed with the team's first name.
     *
     * @param once an id made by the form, so that sending it twice says it once
     * @return false when {@code by} does not hold the conversation (any more)
     */
    boolean write(String conversation, String by, String text, String once);

    /** Gives the conversation back to the bot. False when {@code by} did not hold it. */
    boolean release(String conversation, String by);

    /**
     * One conversation as the desk lists it.
     *
     * @param why why a human is asked for, in French; empty when none is
     * @param holder who holds it, or while it waits for whom it does; null when nobody
     * @param last the last thing the person wrote, shortened to 120 characters
     */
    record Entry(
            String conversation,
            String channel,
            Mode mode,
            Urgency urgency,
            String why,
            @Nullable String holder,
            Instant since,
            Instant lastHeard,
            String last,
            @Nullable String commune) {

        /** Neither what was said nor why a human is asked for. */
        @Override
        public String toString() {
            return "Entry[" + conversation + ", " + mode + ", " + urgency + "]";
        }
    }
}
