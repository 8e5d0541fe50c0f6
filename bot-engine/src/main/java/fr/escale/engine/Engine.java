package fr.escale.engine;

import fr.escale.flow.Flows;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.Optional;

/** The machine. Pure: the same arguments give the same result. It never throws for what a person can send. */
public interface Engine {
    /** The engine over these flows; one serves all conversations. */
    static Engine of(Flows flows) {
        return new Machine(flows);
    }

    /** Moves on with what the person sent. */
    Advance advance(Session session, Input input, Setting setting);

    /** Moves on with the outcome of the request that the last advance made. */
    Advance resume(Session session, Outcome outcome, Setting setting);

    /**
     * Moves on because time has passed at a step that asked for it with {@link Request.ComeBack}. Says nothing when the
     * person has gone on meanwhile, or the step is gone.
     */
    Advance later(Session session, Session.Place step, Setting setting);

    /**
     * How long this person may be silent where they stand before {@link #silent} is due, counted from their last words;
     * empty when silence changes nothing.
     */
    Optional<Duration> patience(Session session);

    /**
     * Moves on because the person has been silent for so long: a nudge that names nothing, at most once a visit to a
     * flow, else the flow is left without a word. Says nothing when there is no patience to lose.
     */
    Advance silent(Session session, Setting setting);

    /**
     * Offers the answer that the person asked to be told of ({@link Request.TellMe}), without naming its subject.
     *
     * @param article the id of the article that answers
     */
    Advance offer(Session session, String article, Setting setting);

    /** Says again what the person is asked where they stand; nothing where nothing is open. */
    Advance again(Session session, Setting setting);

    /**
     * Whether somebody who waits for a human says with these words that they need none any more. While something else
     * is asked of them, "c'est bon" is an answer to that.
     */
    boolean callsOff(Session session, String text);

    /** The session of somebody to whom this was said outside any flow: its ways on can be typed too. */
    Session shown(Session session, Reply reply);

    /**
     * Which always-there order these words are, in whatever language, if they are one: the whole message, or
     * unmistakable.
     */
    Optional<Order> order(String text);

    /** Whether the person turns to something else than what they were just telling: a tap, a start, "menu". */
    default boolean turnsElsewhere(Input input) {
        return switch (input) {
            case Input.Choice tap -> !tap.id().equals("!human");
            case Input.Start start -> true;
            case Input.Text said ->
                order(said.text()).filter(Order::turnsElsewhere).isPresent();
            case Input.Place place -> false;
            case Input.Unreadable unreadable -> false;
        };
    }

    /**
     * Whether this input must be answered even while a human holds the conversation: STOP, EFFACER, MES DONNÉES, and
     * the answer to "really erase?".
     */
    boolean answersUnderHuman(Session session, Input input);
}
