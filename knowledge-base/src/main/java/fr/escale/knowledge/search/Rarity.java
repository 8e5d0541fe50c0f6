package fr.escale.knowledge.search;

import java.util.Arrays;

/** How rare features are among the entries: ln(1 + entries / entries that have it), as in BM25's idf. */
final class Rarity {
    private final Numbering features = new Numbering();
    private int[] entriesWith = new int[16];
    private int[] lastWith = new int[16];
    private int entries;

    /** Counts one entry with all its features. */
    void count(int[] ofEntry) {
        entries++;
        for (int feature : ofEntry) {
            int number = features.add(feature);
            if (number == entriesWith.length) {
                entriesWith = Arrays.copyOf(entriesWith, 2 * number);
                lastWith = Arrays.copyOf(lastWith, 2 * number);
            }
            if (lastWith[number] != entries) {
                lastWith[number] = entries;
                entriesWith[number]++;
            }
        }
    }

    /** The rarest for what no entry has. */
    double of(int feature) {
        int number = features.of(feature);
        return Math.log(1 + entries / (double) (number < 0 ? 1 : entriesWith[number]));
    }
}
