package fr.escale.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every conversation as one row in memory: what the desk lists and searches without asking the store. */
public interface Roll {
    /**
     * Rows in which each of these words is found: in the nickname, a tag, the commune, the theme, why a human is asked
     * for, or the last thing the person wrote. Case and accents do not count; nothing to look for finds all. In no
     * order.
     */
    Stream<Row> find(String words);

    /** One row; empty when there is no such conversation (any more). */
    Optional<Row> row(String conversation);

    /** False for the first moments of the program, while rows are still being read. */
    boolean isWhole();

    /**
     * Somebody of the staff has this conversation before their eyes, down to that line: it is unread no more, unless the
     * person has written since. Costs a write only when it was unread.
     *
     * @param line a {@link Line#id()} of this conversation; another means nothing
     */
    void opened(String conversation, String line);

    /** A conversation is no longer what it was. An event, and only a hint: told once the change is in the store. */
    record Changed(String conversation) {}

    /**
     * One conversation as the desk lists it.
     *
     * @param version of its document; the higher is the newer
     * @param why why a human is asked for, in French; empty when none is
     * @param holder who holds it; null when nobody
     * @param assigned which colleague is to take it, an e-mail address; null when nobody in particular
     * @param since when it began to wait, or was taken, or given back
     * @param heard when the person last wrote
     * @param answered when a human last wrote in it; null when none ever did
     * @param unread how many messages of the person's nobody of the staff has seen
     * @param last the last thing the person wrote, shortened to 120 characters
     * @param nickname how they want to be called; empty when they did not say
     * @param commune INSEE code; null when it is not known
     * @param place the commune's name; empty when it is not known
     * @param theme slug of the theme they last got an answer about; empty when there was none
     * @param language what they chose to read (BCP 47)
     */
    record Row(
            String conversation,
            long version,
            String channel,
            Mode mode,
            Urgency urgency,
            String why,
            @Nullable String holder,
            @Nullable String assigned,
            Instant since,
            Instant heard,
            @Nullable Instant answered,
            int unread,
            String last,
            String nickname,
            List<String> tags,
            @Nullable String commune,
            String place,
            String theme,
            String language) {
        public Row {
            tags = List.copyOf(tags);
        }

        /** Whether a human is there and the person's last words have no answer of theirs yet. */
        public boolean awaitsHolder() {
            return mode == Mode.HUMAN && (answered == null || answered.isBefore(heard));
        }

        /** Neither what was said nor who said it. */
        @Override
        public String toString() {
            return "Row[" + conversation + ", " + mode + ", " + urgency + "]";
        }
    }
}
