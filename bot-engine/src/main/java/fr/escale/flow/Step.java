package fr.escale.flow;

import java.util.List;

/** One moment of a flow. Texts may show words in braces ("{commune}") and sentences that fall away, "[[ … ]]". */
public sealed interface Step {
    /** Its name, unique in its flow. */
    String id();

    /** The buttons it shows; none by default. */
    default List<Option> options() {
        return List.of();
    }

    /** Where it goes on by itself; nowhere when it waits for a button, hands over or ends. */
    default Way next() {
        return new Way.Over();
    }

    /** Says something and goes on. */
    record Say(String id, String text, Way next) implements Step {}

    /** Says something and waits for one of its buttons. */
    record Choose(String id, String text, List<Option> options) implements Step {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /**
     * Asks, waits, and keeps the answer.
     *
     * @param into the variable that keeps it
     * @param options ways around the question ("Passer"); may be empty
     */
    record Ask(String id, String text, String into, Expecting expecting, List<Option> options, Way next)
            implements Step {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /** Says a published article and goes on. */
    record ShowArticle(String id, String article, Way next) implements Step {}

    /** Asks for the person's own words and answers them from the knowledge base. */
    record AskKnowledge(String id, String text, List<Option> options, Way next) implements Step {
        public AskKnowledge {
            options = List.copyOf(options);
        }
    }

    /**
     * Offers free times with the referent; the chosen one goes to the next step.
     *
     * @param none said when there is no free time
     */
    record OfferSlots(String id, String text, String none, Way next) implements Step {}

    /**
     * Books the time that was chosen.
     *
     * @param text said once it stands; shows {when}, {where} and {who}
     * @param taken said when somebody else has it meanwhile; other times follow
     */
    record Book(String id, String text, String taken, Way next) implements Step {}

    /** Keeps something on the person's card ("language", "commune" or a name of the editor's). */
    record Remember(String id, String name, String value, Way next) implements Step {}

    /**
     * Asks a human to take over, and ends there.
     *
     * @param why for the desk
     */
    record HandOver(String id, String why, boolean urgent) implements Step {}

    /** Goes on elsewhere. */
    record GoTo(String id, Way next) implements Step {}

    /** Runs another flow and comes back. */
    record Call(String id, String flow, Way next) implements Step {}

    /** The conversation is over; the text may be empty. */
    record End(String id, String text) implements Step {}

    /** A button of a step: what it says, a second line for lists (may be empty), and where it leads. */
    record Option(String label, String description, Way way) {}

    /** What an answer must be. */
    enum Expecting {
        TEXT,
        COMMUNE,
        YES_NO,
        NUMBER
    }
}
