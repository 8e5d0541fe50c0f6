package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers what wordings of each entry have in common, from which teaching starts: the weight of a trait for an entry is
 * how much of it the entry's wordings have on average.
 */
final class Groundwork {
    /** What the averages are multiplied by, so that the best of a thousand classes stands out from the start. */
    static final float SHARPNESS = 12;

    private static final int COMMON_AT_LEAST = 60;
    private static final double COMMON_SHARE = 0.12;

    private final List<Traits> classes = new ArrayList<>();
    private final Numbering known = new Numbering();
    private int[] classesWith = new int[1024];

    /** Adds the next class by its wordings; a trait that only one noisy wording has is left out. */
    void add(List<Traits> plain, List<Traits> noisy) {
        var mean = new Mean();
        plain.forEach(traits -> mean.add(traits, 2));
        noisy.forEach(traits -> mean.add(traits, 1));
        Traits traits = mean.traits(SHARPNESS / Math.max(1, plain.size() + noisy.size()));
        for (int key : traits.keys()) {
            int number = known.add(key);
            classesWith = number < classesWith.length ? classesWith : Arrays.copyOf(classesWith, 2 * number);
            classesWith[number]++;
        }
        classes.add(traits);
    }

    /** Traits of several wordings together. */
    private static final class Mean {
        private final Numbering numbers = new Numbering();
        private float[] sums = new float[256];
        private int[] counts = new int[256];

        void add(Traits traits, int count) {
            for (int i = 0; i < traits.keys().length; i++) {
                int number = numbers.add(traits.keys()[i]);
                if (number == sums.length) {
                    sums = Arrays.copyOf(sums, 2 * number);
                    counts = Arrays.copyOf(counts, 2 * number);
                }
                sums[number] += traits.values()[i];
                counts[number] += count;
            }
        }

        Traits traits(float factor) {
            int[] keys = numbers.keys();
            int[] kept = IntStream.range(0, keys.length)
                    .filter(number -> counts[number] >= 2)
                    .toArray();
            var traits = new Traits(new int[kept.length], new float[kept.length]);
            for (int i = 0; i < kept.length; i++) {
                traits.keys()[i] = keys[kept[i]];
                traits.values()[i] = factor * sums[kept[i]];
            }
            return traits;
        }
    }

    /** The classifier that only knows these averages; what nearly every class has tells nothing and is left out. */
    Classifier classifier(List<String> ids, String fingerprint) {
        double common = Math.max(COMMON_AT_LEAST, COMMON_SHARE * classes.size());
        int[] keys = known.keys();
        int[] kept = IntStream.range(0, keys.length)
                .filter(number -> classesWith[number] <= common)
                .toArray();
        int[] starts = new int[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            starts[i + 1] = starts[i] + classesWith[kept[i]];
        }
        return fill(
                ids,
                fingerprint,
                Numbering.of(IntStream.of(kept).map(n -> keys[n]).toArray()),
                starts);
    }

    private Classifier fill(List<String> ids, String fingerprint, Numbering traits, int[] starts) {
        int[] next = starts.clone();
        int[] classOf = new int[starts[starts.length - 1]];
        float[] weights = new float[classOf.length];
        for (int number = 0; number < classes.size(); number++) {
            Traits mean = classes.get(number);
            for (int i = 0; i < mean.keys().length; i++) {
                int trait = traits.of(mean.keys()[i]);
                if (trait >= 0) {
                    classOf[next[trait]] = number;
                    weights[next[trait]++] = mean.values()[i];
                }
            }
        }
        return new Classifier(ids, fingerprint, traits, starts, classOf, weights);
    }
}
