package fr.escale.conversation;

import java.time.Instant;

/**
 * Whom a conversation waits for.
 *
 * @param to who is to take it, an e-mail address of staff
 * @param by who has passed it on; empty when nobody did: the one who held it is away
 * @param note a word among colleagues, may be empty; the person never sees it
 */
record Assignment(String to, String by, String note, Instant at) {
    /** Neither names nor the note. */
    @Override
    public String toString() {
        return "Assignment[" + at + "]";
    }
}
