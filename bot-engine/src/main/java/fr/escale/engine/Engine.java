package fr.escale.engine;

import fr.escale.flow.Flows;
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
     * Which always-there order these words are, in whatever language, if they are one: the whole message, or
     * unmistakable.
     */
    Optional<Order> order(String text);

    /**
     * Whether this input must be answered even while a human holds the conversation: STOP, EFFACER, MES DONNÉES, and
     * the answer to "really erase?".
     */
    boolean answersUnderHuman(Session session, Input input);
}
