package fr.escale.knowledge;

import java.util.List;

/** What the knowledge base says to a question: an article, a choice between some, or honestly nothing. */
public sealed interface Answer {
    /** How probable it is that the first candidate answers the question: calibrated, 0 to 1. */
    double confidence();

    /** What was considered, the best first; at most ten. */
    List<Candidate> candidates();

    /** An article that was considered, and its score (comparable within one answer only). */
    record Candidate(Article article, double score) {}

    /** This article answers it. */
    record Found(Article article, double confidence, List<Candidate> candidates) implements Answer {}

    /** One of these (two or three) probably does: ask which. */
    record Choice(List<Article> articles, double confidence, List<Candidate> candidates) implements Answer {}

    /** The knowledge base does not hold it, or is too unsure to say. */
    record Unknown(double confidence, List<Candidate> candidates) implements Answer {}
}
