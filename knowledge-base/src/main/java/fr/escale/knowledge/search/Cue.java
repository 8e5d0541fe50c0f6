package fr.escale.knowledge.search;

import fr.escale.knowledge.search.Ranking.Candidate;
import java.util.List;

/** What tells whether the first candidate answers the question. */
enum Cue {
    /** Its share of the belief among the candidates. */
    SHARE,
    /** How far its score is from the second's. */
    MARGIN,
    /** Its score. */
    SCORE,
    LETTERS,
    SOUNDS,
    MET,
    SAME,
    COVERED,
    /** The share of the question (by weight) made of words that no entry knows. */
    UNKNOWN,
    /** How much of weight the question says that the candidate meets, dampened: chit-chat says little. */
    SUBSTANCE,
    TAUGHT,
    BELIEF;

    /** All cues of a ranked question with at least one candidate, by ordinal. */
    static double[] of(Question question, List<Candidate> ranked, double share) {
        Candidate first = ranked.getFirst();
        double[] cues = new double[values().length];
        cues[SHARE.ordinal()] = share;
        cues[MARGIN.ordinal()] =
                ranked.size() > 1 ? first.score() - ranked.get(1).score() : first.score();
        cues[SCORE.ordinal()] = first.score();
        cues[LETTERS.ordinal()] = first.signal(Signal.LETTERS);
        cues[SOUNDS.ordinal()] = first.signal(Signal.SOUNDS);
        cues[MET.ordinal()] = first.signal(Signal.MET);
        cues[SAME.ordinal()] = first.signal(Signal.SAME);
        cues[COVERED.ordinal()] = first.signal(Signal.COVERED);
        cues[UNKNOWN.ordinal()] = question.unknownWeight() / Math.max(1e-9, question.weight());
        cues[SUBSTANCE.ordinal()] = Math.log1p(question.weight() * first.signal(Signal.MET));
        cues[TAUGHT.ordinal()] = first.signal(Signal.TAUGHT);
        cues[BELIEF.ordinal()] = first.signal(Signal.BELIEF);
        return cues;
    }
}
