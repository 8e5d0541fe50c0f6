package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A classifier that knows every card of a shelf; it may know more entries.
 *
 * @param classOf the class of each card, by the card's number
 */
record Taught(Classifier classifier, int[] classOf) {
    static boolean knows(Classifier classifier, List<Card> cards) {
        return classifier.ids().containsAll(cards.stream().map(Card::id).toList());
    }

    static Taught of(Classifier classifier, List<Card> cards) {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, classifier.ids().size())
                .forEach(number -> numbers.put(classifier.ids().get(number), number));
        return new Taught(
                classifier,
                cards.stream()
                        .mapToInt(card -> numbers.getOrDefault(card.id(), -1))
                        .toArray());
    }

    /** How much speaks for each card, by its number. */
    float[] scores(Traits asked) {
        float[] ofClasses = classifier.scores(asked);
        float[] scores = new float[classOf.length];
        for (int card = 0; card < scores.length; card++) {
            scores[card] = ofClasses[classOf[card]];
        }
        return scores;
    }
}
