package fr.escale.knowledge.search;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** A bag of weighted features of length one: numbers in rising order and their weights. */
record Vector(int[] features, float[] weights) {
    /** Weighs each feature by how often it is there (dampened) and how rare it is among the entries. */
    static Vector of(Collection<Integer> features, IntToDoubleFunction rarity) {
        var counts = new TreeMap<Integer, Integer>();
        features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        var vector = new Vector(new int[counts.size()], new float[counts.size()]);
        double squares = 0;
        int at = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double weight = (1 + Math.log(count.getValue())) * rarity.applyAsDouble(count.getKey());
            vector.features[at] = count.getKey();
            vector.weights[at++] = (float) weight;
            squares += weight * weight;
        }
        for (int i = 0; i < at; i++) {
            vector.weights[i] /= (float) Math.max(1e-9, Math.sqrt(squares));
        }
        return vector;
    }

    /** 0 (nothing in common) to 1 (the same). */
    double cosine(Vector other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < features.length && theirs < other.features.length) {
            int difference = Integer.compare(features[mine], other.features[theirs]);
            if (difference == 0) {
                sum += weights[mine] * other.weights[theirs];
            }
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return sum;
    }
}
