package fr.escale.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Work that waits in a conversation.
 *
 * @param due not before
 * @param rev changes with every call, so that nobody closes a wake that was called again meanwhile
 * @param messages filed and perhaps not yet handled, in the order of filing
 * @param failures how often handling a message has failed
 */
record Wake(
        String conversation,
        Instant due,
        Urgency urgency,
        long rev,
        List<String> messages,
        Map<String, Integer> failures) {

    int failuresOf(String message) {
        return failures.getOrDefault(message, 0);
    }
}
