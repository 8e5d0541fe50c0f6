package fr.escale.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said in a conversation. */
public interface Transcripts {
    /** All lines after that id (all when null), in order; queued ones too. Empty for a conversation that is not there. */
    List<Line> after(String conversation, @Nullable String id);

    /** The newest lines, in order, at most {@code most}. */
    List<Line> newest(String conversation, int most);

    /** What was said in answer to that message of the person's, in order. */
    List<Line> answersTo(String conversation, String message);

    /** Who speaks; BOT for a conversation that is not there. */
    Mode mode(String conversation);

    /** The conversation of an address, if it has ever written (and was not erased). */
    Optional<String> conversationOf(fr.escale.person.Identity identity);

    /** Waits until the turn of a filed message is committed; false when that took longer. */
    boolean awaitTurn(Filing.Filed message, Duration atMost);
}
