package fr.escale.knowledge.search;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** A bag of weighted features of length one: numbers in rising order and their weights. */
record Vector(int[] features, float[] weights) {
    /** Weighs each feature by how often it is there (dampened) and how rare it is among the entries. */
    static Vector of(int[] all, IntToDoubleFunction rarity) {
        int[] sorted = all.clone();
        Arrays.sort(sorted);
        int[] features = new int[sorted.length];
        float[] weights = new float[sorted.length];
        int size = 0;
        double squares = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double weight = (1 + Math.log(to - from)) * rarity.applyAsDouble(sorted[from]);
            features[size] = sorted[from];
            weights[size++] = (float) weight;
            squares += weight * weight;
            from = to;
        }
        return scaled(Arrays.copyOf(features, size), Arrays.copyOf(weights, size), Math.sqrt(squares));
    }

    private static Vector scaled(int[] features, float[] weights, double length) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.max(1e-9, length);
        }
        return new Vector(features, weights);
    }

    /** What compares this vector with many others: a look-up for each of their features, however long this one is. */
    Probe probe() {
        return new Probe(this, Numbering.of(features));
    }

    /** A vector ready to be compared. */
    record Probe(Vector vector, Numbering numbers) {
        /** 0 (nothing in common) to 1 (the same). */
        double cosine(Vector other) {
            double sum = 0;
            for (int i = 0; i < other.features.length; i++) {
                int number = numbers.of(other.features[i]);
                sum += number < 0 ? 0 : vector.weights[number] * other.weights[i];
            }
            return sum;
        }
    }
}
