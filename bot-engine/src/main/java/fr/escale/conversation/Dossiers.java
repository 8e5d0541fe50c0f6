package fr.escale.conversation;

import java.util.List;
import java.util.Optional;

/** The card of who writes, and staff's notes about them: sealed, and erased with the conversation. */
public interface Dossiers {
    /** The longest note, in characters. */
    int LONGEST_NOTE = 2_000;

    /** All that is known; empty for a conversation that is not there. */
    Optional<Dossier> of(String conversation);

    /** What the same person wrote under other names, each a conversation of its own; the one that goes on first. */
    default List<String> others(String conversation) {
        return List.of();
    }

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
