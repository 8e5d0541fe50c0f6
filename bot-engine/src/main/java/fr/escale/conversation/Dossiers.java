package fr.escale.conversation;

import java.util.Optional;

/** The card of who writes, and staff's notes about them: sealed, and erased with the conversation. */
public interface Dossiers {
    /** The longest note, in characters. */
    int LONGEST_NOTE = 2_000;

    /** All that is known; empty for a conversation that is not there. */
    Optional<Dossier> of(String conversation);

    /** Writes the card anew. False when the conversation is not there (any more). */
    boolean change(String conversation, Dossier.Change change);

    /**
     * Adds a note. False when the conversation is not there (any more).
     *
     * @param text at most {@link #LONGEST_NOTE} characters
     * @param once an id made by the form, so that sending it twice notes it once
     */
    boolean note(String conversation, String by, String text, String once);
}
