package fr.escale.engine;

import fr.escale.flow.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one move of the engine gives: where the person stands now, what to say, and what must be fulfilled before it
 * can go on.
 *
 * @param request null when the engine waits for the person
 */
public record Advance(
        Session session, List<Reply> replies, @Nullable Request request) {
    public Advance {
        replies = List.copyOf(replies);
    }
}
