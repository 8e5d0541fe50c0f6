package fr.escale.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has the floor: passing a conversation on among colleagues, keeping it, giving it back to the bot. */
public interface Floor {
    /** Where the bot goes on. */
    enum Back {
        /** Where the person stood in a flow; as {@link #MENU} says nothing, where they stood nowhere. */
        STEP,
        /** At the menu. */
        MENU
    }

    /** What became of passing on. */
    enum Passing {
        DONE,
        /** Somebody else holds it: it is theirs to pass on. */
        HELD,
        /** There is no such colleague who may answer now. */
        NOBODY,
        /** The conversation is there no more. */
        GONE
    }

    /** How a conversation changed hands. */
    enum Move {
        /** A human has taken it. */
        TAKEN,
        /** Its holder has given it back to the bot. */
        GIVEN_BACK,
        /** Somebody has passed it on: it waits for another. */
        PASSED_ON,
        /** Its holder was silent or away: it was taken from them. */
        TAKEN_BACK,
        /** Whoever it waited for is away: it waits for another. */
        REASSIGNED,
        /** The person writes on in their older conversation: it goes on there. */
        JOINED
    }

    /** How it stands; empty when the conversation is not there (any more). */
    Optional<Standing> standing(String conversation);

    /** Those who may answer people, by name. */
    List<Colleague> colleagues();

    /** What colleagues call that member of staff: a first name, or the beginning of their address. Never empty. */
    String name(String email);

    /** Who their words are signed with: their first name, else the team's referent; may be empty. */
    String signature(String email);

    /**
     * Passes a conversation on: it waits for that colleague, and the bot helps meanwhile. A person to whom a human was
     * talking is told who will answer, and when.
     *
     * @param to their e-mail address; empty for whoever of the team comes first
     * @param note for the colleague, may be empty; the person never sees it
     */
    Passing passOn(String conversation, String by, String to, String note);

    /** "I am still there": nothing is taken back for now. False when {@code by} does not hold it (any more). */
    boolean keep(String conversation, String by);

    /** Gives it back to the bot, which goes on there at once. False when {@code by} does not hold it (any more). */
    boolean release(String conversation, String by, Back to);

    /**
     * How a conversation stands between colleagues and the bot.
     *
     * @param step title of the flow that the person stands in the middle of; empty when in none
     * @param takenBack when the conversation is taken back unless its holder says that they are there; null when they
     *     are not asked
     * @param passed whom it was passed on to; null when nobody
     */
    record Standing(
            String step,
            @Nullable Instant takenBack,
            @Nullable Passed passed) {}

    /**
     * Passed on.
     *
     * @param to e-mail address of who is to take it
     * @param by first name of who has passed it on; empty when nobody did, for the holder is away
     * @param note may be empty
     */
    record Passed(String to, String by, String note, Instant at) {
        /** Neither names nor the note. */
        @Override
        public String toString() {
            return "Passed[" + at + "]";
        }
    }

    /**
     * A conversation changed hands. An event, told once the change is in the store, and again after a crash or when
     * somebody could not hear it: whoever notes it does so once an id.
     *
     * @param id the same however often it is told
     * @param by e-mail address of who did it; empty when nobody did, for time or the calendar
     * @param whom e-mail address of who is to take it, or of who lost it; empty when nobody in particular
     */
    record Moved(String id, String conversation, Move move, String by, String whom, Instant at) {}

    /**
     * Somebody of the team.
     *
     * @param back when they are there again; null when they are not away
     */
    record Colleague(String email, String name, @Nullable Instant back) {}
}
