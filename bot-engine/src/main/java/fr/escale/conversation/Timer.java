package fr.escale.conversation;

import fr.escale.engine.Session.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to do at a time.
 *
 * @param about what it stands for: the slot a reminder is of, "step:", flow, version and step where a flow goes on,
 *     "silence" when the person has written nothing for too long, "waiting" when they have waited too long for a
 *     human, "held" when the human who holds the conversation has been silent, "news:" of what they had planned,
 *     "answer:" and an article for a question we could not answer, or "hello" for who wanted to be asked how they are
 * @param words what the referent says to it; may be empty
 */
record Timer(Instant at, String about, String words) {
    Timer(Instant at, String about) {
        this(at, about, "");
    }

    private static final String STEP = "step:";
    private static final String SILENCE = "silence";
    private static final String WAITING = "waiting";
    private static final String HELD = "held";
    private static final String NEWS = "news:";
    private static final String ANSWER = "answer:";
    private static final String HELLO = "hello";

    static Timer of(Place step, Instant at) {
        return new Timer(at, STEP + String.join("/", step.flow(), step.hash(), step.step()));
    }

    static Timer silence(Instant at) {
        return new Timer(at, SILENCE);
    }

    boolean isSilence() {
        return about.equals(SILENCE);
    }

    static Timer waiting(Instant at) {
        return new Timer(at, WAITING);
    }

    boolean isWaiting() {
        return about.equals(WAITING);
    }

    static Timer held(Instant at) {
        return new Timer(at, HELD);
    }

    boolean isHeld() {
        return about.equals(HELD);
    }

    /** It is the desk's: nothing that the person asked for, or can ask to be spared. */
    boolean isOfDesk() {
        return isWaiting() || isHeld();
    }

    static Timer news(Tiding tiding, String words, Instant at) {
        return new Timer(at, NEWS + tiding.text(), words);
    }

    /** The same, later. */
    Timer at(Instant later) {
        return new Timer(later, about, words);
    }

    /** @param article the id of the article that answers what we did not know */
    static Timer answer(String article, Instant at) {
        return new Timer(at, ANSWER + article);
    }

    /** Somebody wanted to be asked how they are. */
    static Timer hello(Instant at) {
        return new Timer(at, HELLO);
    }

    boolean isHello() {
        return about.equals(HELLO);
    }

    boolean isAppointment() {
        return Stream.of(STEP, NEWS, ANSWER).noneMatch(about::startsWith) && !isSilence() && !isOfDesk() && !isHello();
    }

    /** The article that answers what we did not know; empty for all other timers. */
    Optional<String> article() {
        return about.startsWith(ANSWER) ? Optional.of(about.substring(ANSWER.length())) : Optional.empty();
    }

    /** What the person has to be told; empty for all other timers. */
    Optional<Tiding> tiding() {
        return about.startsWith(NEWS) ? Tiding.read(about.substring(NEWS.length())) : Optional.empty();
    }

    /** Where a flow goes on; empty for an appointment's reminder and for silence. */
    Optional<Place> step() {
        if (!about.startsWith(STEP)) {
            return Optional.empty();
        }
        String[] parts = about.substring(STEP.length()).split("/", 3);
        return parts.length < 3 ? Optional.empty() : Optional.of(new Place(parts[0], parts[1], parts[2]));
    }
}
