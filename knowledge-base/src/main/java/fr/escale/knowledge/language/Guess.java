package fr.escale.knowledge.language;

/**
 * The language that a message is most likely written in.
 *
 * @param language BCP 47 code of one of the seven: fr, en, es, ar, uk, ru, pt
 * @param probability 0 to 1
 * @param sure whether a conversation may change its language for it: never for a short or a doubtful message
 * @param byScript whether its letters alone exclude all languages in Latin letters
 */
public record Guess(String language, double probability, boolean sure, boolean byScript) {}
