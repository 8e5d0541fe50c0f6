package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what wordings of each entry have in common, from which teaching starts: the weight of a trait for an entry is
 * how much of it the entry's wordings have on average.
 */
final class Groundwork {
    /** What the averages are multiplied by, so that the best of a thousand classes stands out from the start. */
    static final float SHARPNESS = 12;

    private static final int COMMON_AT_LEAST = 60;
    private static final double COMMON_SHARE = 0.12;

    private final List<Map<Integer, Float>> classes = new ArrayList<>();
    private final Map<Integer, Integer> classesWith = new HashMap<>();

    /** Adds the next class by its wordings; traits that only one noisy wording has are left out. */
    void add(List<Traits> plain, List<Traits> noisy) {
        var sums = new HashMap<Integer, Float>();
        var counts = new HashMap<Integer, Integer>();
        plain.forEach(traits -> add(traits, 2, sums, counts));
        noisy.forEach(traits -> add(traits, 1, sums, counts));
        float all = Math.max(1, plain.size() + noisy.size());
        sums.keySet().removeIf(key -> counts.getOrDefault(key, 0) < 2);
        sums.replaceAll((_, sum) -> SHARPNESS * sum / all);
        sums.keySet().forEach(key -> classesWith.merge(key, 1, Integer::sum));
        classes.add(sums);
    }

    private static void add(Traits traits, int count, Map<Integer, Float> sums, Map<Integer, Integer> counts) {
        for (int i = 0; i < traits.keys().length; i++) {
            sums.merge(traits.keys()[i], traits.values()[i], Float::sum);
            counts.merge(traits.keys()[i], count, Integer::sum);
        }
    }

    /** The classifier that only knows these averages; what nearly every class has tells nothing and is left out. */
    Classifier classifier(List<String> ids, String fingerprint) {
        double common = Math.max(COMMON_AT_LEAST, COMMON_SHARE * classes.size());
        int[] keys = classesWith.entrySet().stream()
                .filter(entry -> entry.getValue() <= common)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        var traits = new Numbering(keys);
        int[] starts = new int[keys.length + 1];
        for (int number = 0; number < keys.length; number++) {
            starts[number + 1] = starts[number] + classesWith.getOrDefault(keys[number], 0);
        }
        return fill(ids, fingerprint, traits, starts);
    }

    private Classifier fill(List<String> ids, String fingerprint, Numbering traits, int[] starts) {
        int[] next = Arrays.copyOf(starts, starts.length);
        int[] classOf = new int[starts[starts.length - 1]];
        float[] weights = new float[classOf.length];
        for (int number = 0; number < classes.size(); number++) {
            for (Map.Entry<Integer, Float> mean : classes.get(number).entrySet()) {
                int trait = traits.of(mean.getKey());
                if (trait >= 0) {
                    classOf[next[trait]] = number;
                    weights[next[trait]++] = mean.getValue();
                }
            }
        }
        return new Classifier(ids, fingerprint, traits, starts, classOf, weights);
    }
}
