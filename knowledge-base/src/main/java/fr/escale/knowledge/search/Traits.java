package fr.escale.knowledge.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the classifier sees of a question: its stems, runs of letters and runs of sounds, each kind of one length.
 *
 * @param keys a number for each trait; traits of different kinds have different numbers, nearly always
 * @param values how much of each there is
 */
record Traits(int[] keys, float[] values) {
    /** What sounds count beside stems and letters: they are runs across words, and much the same as the letters. */
    private static final float OF_SOUNDS = 0.5f;

    private static final int STEM = 0x5bd1e995;
    private static final int LETTERS = 0;
    private static final int SOUNDS = 0x1b873593;

    static Traits of(Question question, Vocabulary vocabulary) {
        Map<Integer, Double> stems = stems(question, vocabulary);
        int size = stems.size()
                + question.letters().vector().features().length
                + question.sounds().vector().features().length;
        var traits = new Traits(new int[size], new float[size]);
        int at = traits.put(stems);
        at = traits.put(question.letters().vector(), LETTERS, 1, at);
        traits.put(question.sounds().vector(), SOUNDS, OF_SOUNDS, at);
        return traits;
    }

    private static Map<Integer, Double> stems(Question question, Vocabulary vocabulary) {
        var stems = new LinkedHashMap<Integer, Double>();
        for (Question.Asked word : question.asked()) {
            for (Vocabulary.Likeness likeness : word.likenesses()) {
                int key = vocabulary.stemName(likeness.stem()).hashCode() * 31 ^ STEM;
                stems.merge(key, word.weight() * likeness.degree() * likeness.degree(), Math::max);
            }
        }
        return stems;
    }

    private int put(Map<Integer, Double> stems) {
        double length =
                Math.sqrt(stems.values().stream().mapToDouble(w -> w * w).sum());
        int at = 0;
        for (Map.Entry<Integer, Double> stem : stems.entrySet()) {
            keys[at] = stem.getKey();
            values[at++] = (float) (stem.getValue() / Math.max(1e-9, length));
        }
        return at;
    }

    private int put(Vector runs, int kind, float factor, int from) {
        int at = from;
        for (int i = 0; i < runs.features().length; i++) {
            keys[at] = runs.features()[i] * 31 ^ kind;
            values[at++] = factor * runs.weights()[i];
        }
        return at;
    }
}
