package fr.escale.knowledge.search;

/**
 * An entry that may answer the question.
 *
 * @param id the entry's id
 * @param score its share of the belief among all candidates of this question, 0 to 1
 */
public record Hit(String id, double score) {}
