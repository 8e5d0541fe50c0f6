package fr.escale.knowledge.search;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param hits the candidates, the best first, at most ten; empty when nothing resembles the question
 * @param confidence how probable it is that the first hit answers the question: calibrated, 0 to 1
 * @param band what that confidence is good for
 */
public record Result(List<Hit> hits, double confidence, Band band) {
    static final Result NOTHING = new Result(List.of(), 0, Band.NONE);

    /** What may be done with a result. */
    public enum Band {
        /** The first hit may be given as the answer. */
        ANSWER,
        /** One of the first three may be meant: ask which. */
        CHOICE,
        /** Say honestly that it is not known. */
        NONE
    }

    public Result {
        hits = List.copyOf(hits);
    }
}
