package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;

/** How a {@link Request} ended; the engine is resumed with it. */
public sealed interface Outcome {
    /** It is done. */
    record Done() implements Outcome {}

    /** These words answer it, in that language. {@code next} are flows that may follow ("rdv" is booking). */
    record Said(Reply reply, List<String> next, Language language) implements Outcome {
        /** In French. */
        public Said(Reply reply, List<String> next) {
            this(reply, next, Language.FR);
        }
    }

    /** One of these perhaps (at most three; ids are "article:…"). */
    record Unsure(List<Button> candidates) implements Outcome {}

    /** Not known. */
    record Unknown() implements Outcome {}

    /**
     * It was no question.
     *
     * @param what "book", "move", "cancel", "human", or a kind of small talk: "hello", "thanks" or the rest of a key
     *     "chat-…" of {@code engine/words.yml}
     * @param pick any number: the same one gives the same words
     */
    record Meant(String what, int pick) implements Outcome {}

    /** Communes that fit, the likeliest first: none, one, or several to choose from. */
    record Communes(List<Named> found) implements Outcome {}

    /** A commune's INSEE code and its name with what tells it from others ("Saint-Avé (56890)"). */
    record Named(String code, String name) {}

    /** Free slots (ids are "slot:…", labels are day and hour in the person's language); empty when there are none. */
    record Slots(List<Button> free) implements Outcome {}

    /** The appointment stands: day, hour, place and who, in words of the person's language. */
    record Booked(String when, String where, String who) implements Outcome {}

    /** Somebody else has that slot, or it is past; these are free. */
    record Taken(List<Button> others) implements Outcome {}

    /** The appointment that was cancelled, in words of the person's language. */
    record Cancelled(String when) implements Outcome {}

    /** There was no appointment. */
    record Nothing() implements Outcome {}
}
