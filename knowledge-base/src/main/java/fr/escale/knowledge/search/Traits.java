package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.Map;

/**
 * What the classifier sees of a question: its stems, runs of letters and runs of sounds, each kind of length one.
 *
 * @param keys a number for each trait, rising; traits of different kinds have different numbers, nearly always
 * @param values how much of each there is
 */
record Traits(int[] keys, float[] values) {
    private static final int STEM = 0x5bd1e995;
    private static final int SOUND = 0x1b873593;

    static Traits of(Question question, Vocabulary vocabulary) {
        var found = new HashMap<Integer, Float>();
        addStems(question, vocabulary, found);
        add(question.letters(), 0, found);
        add(question.sounds(), SOUND, found);
        int[] keys = found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] values = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = found.getOrDefault(keys[i], 0f);
        }
        return new Traits(keys, values);
    }

    private static void addStems(Question question, Vocabulary vocabulary, Map<Integer, Float> found) {
        var stems = new HashMap<Integer, Double>();
        for (Question.Asked word : question.asked()) {
            for (Vocabulary.Likeness likeness : word.likenesses()) {
                int key = vocabulary.stemName(likeness.stem()).hashCode() * 31 ^ STEM;
                stems.merge(key, word.weight() * likeness.degree() * likeness.degree(), Math::max);
            }
        }
        double length = Math.sqrt(stems.values().stream().mapToDouble(w -> w * w).sum());
        stems.forEach((key, weight) -> found.put(key, (float) (weight / Math.max(1e-9, length))));
    }

    private static void add(Vector runs, int kind, Map<Integer, Float> found) {
        for (int i = 0; i < runs.features().length; i++) {
            found.merge(runs.features()[i] * 31 ^ kind, runs.weights()[i], Float::sum);
        }
    }
}
