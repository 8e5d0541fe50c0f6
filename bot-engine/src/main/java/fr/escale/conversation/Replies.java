package fr.escale.conversation;

import fr.escale.flow.Reply;
import fr.escale.media.Handouts;
import java.util.Optional;

/** What the holder of a conversation says besides plain words: offers, what a tap on them asks for, second thoughts. */
public interface Replies {
    /** What can be offered. */
    enum Offer {
        SLOTS,
        STOPS
    }

    /** How it ended. */
    enum End {
        /** It is on its way to the person. */
        SAID,
        /** There is nothing (any more) to offer or to note. */
        NOTHING,
        /** Whoever asked for it does not hold the conversation (any more). */
        NOT_HELD
    }

    /**
     * Takes words away that have not begun to leave, or are kept until the person writes; a file of ours that went with
     * them is kept no more.
     *
     * @param line id of the line
     * @return what was to be said; empty when it leaves or has left, or when {@code by} does not hold the conversation
     */
    Optional<Reply> takeBack(String conversation, String by, String line);

    /**
     * Sends a file, with words above it. Refused it is kept no more.
     *
     * @param words may be empty
     * @param file kept by {@link fr.escale.media.Handouts}
     * @param once an id made by the form, so that sending it twice says it once
     */
    End send(String conversation, String by, String words, Handouts.Taken.Kept file, String once);

    /**
     * Says what is free or where the van stops, with buttons.
     *
     * @param words what is said above them; the bot's own sentence in the person's language when blank
     * @param once an id made by the form, so that sending it twice says it once
     */
    End offer(String conversation, String by, Offer what, String words, String once);

    /**
     * Does what the person asked for with a tap on such a button, and tells them: books the slot, or counts them among
     * those who come to the stop.
     *
     * @param tapped id of the button
     */
    End note(String conversation, String by, String tapped, String once);
}
