package fr.escale.conversation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lines known to be in the transcript while they still stand in the conversation's document: the next write of that
 * document leaves them out, so that no write is spent on it. Only saves work: after a restart the transcript tells.
 */
@Component
class Settled {
    private final Map<String, Set<Integer>> lines = new ConcurrentHashMap<>();

    void add(String conversation, int n) {
        lines.computeIfAbsent(conversation, id -> ConcurrentHashMap.newKeySet()).add(n);
    }

    boolean has(String conversation, int n) {
        return lines.getOrDefault(conversation, Set.of()).contains(n);
    }

    /** The document was written, and holds these lines only: what it no longer holds need not be known. */
    void keepOnly(String conversation, Set<Integer> standing) {
        lines.computeIfPresent(conversation, (id, known) -> {
            known.retainAll(standing);
            return known.isEmpty() ? null : known;
        });
    }

    void forget(String conversation) {
        lines.remove(conversation);
    }
}
