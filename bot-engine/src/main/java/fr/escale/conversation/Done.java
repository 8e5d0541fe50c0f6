package fr.escale.conversation;

import java.util.List;

/** What was done once and is not to be done again, however often it is asked for. */
final class Done {
    private final List<String> keys;

    /** @param keys of what was done, the oldest first: the conversation's own list */
    Done(List<String> keys) {
        this.keys = keys;
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether that was not done before; from now on it counts as done. */
    boolean first(String key) {
        boolean fresh = !has(key);
        if (fresh) {
            note(key);
        }
        return fresh;
    }

    /** The oldest are forgotten. */
    void note(String key) {
        keys.add(key);
        while (keys.size() > Conversation.REMEMBERED) {
            keys.removeFirst();
        }
    }
}
