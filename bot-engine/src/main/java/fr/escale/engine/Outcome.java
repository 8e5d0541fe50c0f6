package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a {@link Request} ended; the engine is resumed with it. */
public sealed interface Outcome {
    /** It is done. */
    record Done() implements Outcome {}

    /**
     * These words answer it, in that language. {@code next} are flows that may follow ("rdv" is booking); {@code about}
     * is the article it says, null when it says none.
     */
    record Said(Reply reply, List<String> next, Language language, @Nullable About about) implements Outcome {
        /** Of no article. */
        public Said(Reply reply, List<String> next, Language language) {
            this(reply, next, language, null);
        }

        /** In French, of no article. */
        public Said(Reply reply, List<String> next) {
            this(reply, next, Language.FR);
        }

        Optional<About> subject() {
            return Optional.ofNullable(about);
        }
    }

    /**
     * The article that an answer says.
     *
     * @param article its id
     * @param details whether it holds more than was said
     * @param near whether something around the person, or around us, is known about it
     * @param first whether this is the answer itself, rather than more of it
     */
    record About(String article, boolean details, boolean near, boolean first) {}

    /** It depends on where the person lives, and that is not known. */
    record Nowhere() implements Outcome {}

    /** One of these perhaps (at most three; ids are "article:…"). */
    record Unsure(List<Button> candidates) implements Outcome {}

    /** Not known. */
    record Unknown() implements Outcome {}

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
