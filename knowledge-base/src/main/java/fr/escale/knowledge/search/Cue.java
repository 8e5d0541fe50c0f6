package fr.escale.knowledge.search;

import java.util.List;

/**
 * What tells whether the first candidate answers the question. Few on purpose: more of them fitted one set of questions
 * better and served the next one worse.
 */
enum Cue {
    /** Its share of the belief among the candidates. */
    SHARE,
    /** Its score. */
    SCORE,
    /** How alike it is by runs of sounds. */
    SOUNDS,
    /** How much of weight the question says that the candidate meets, dampened: chit-chat says little. */
    SUBSTANCE;

    /** All cues of a ranked question with at least one candidate, by ordinal. */
    static double[] of(Question question, List<Ranking.Candidate> ranked, double share) {
        Ranking.Candidate first = ranked.getFirst();
        double[] cues = new double[values().length];
        cues[SHARE.ordinal()] = share;
        cues[SCORE.ordinal()] = first.score();
        cues[SOUNDS.ordinal()] = first.signal(Signal.SOUNDS);
        cues[SUBSTANCE.ordinal()] = Math.log1p(question.weight() * first.signal(Signal.MET));
        return cues;
    }
}
