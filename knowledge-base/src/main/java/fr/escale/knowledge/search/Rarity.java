package fr.escale.knowledge.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How rare features are among the entries: ln(1 + entries / entries that have it), as in BM25's idf. */
final class Rarity {
    private final Map<Integer, Integer> entriesWith = new HashMap<>();
    private int entries;

    /** Counts one entry with all its features. */
    void count(Collection<Integer> features) {
        entries++;
        new HashSet<>(features).forEach(feature -> entriesWith.merge(feature, 1, Integer::sum));
    }

    /** The rarest for what no entry has. */
    double of(int feature) {
        return Math.log(1 + entries / (double) Math.max(1, entriesWith.getOrDefault(feature, 0)));
    }
}
