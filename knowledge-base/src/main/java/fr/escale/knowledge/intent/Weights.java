package fr.escale.knowledge.intent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How much each feature speaks for each intent: learned from sayings by the class {@code Training} of the tests. */
final class Weights {
    static final String BIAS = "bias";
    static final String TEMPERATURE = "temperature";

    private static final int INTENTS = Intent.values().length;

    private final Map<String, float[]> weights;
    private final double temperature;

    Weights(Map<String, float[]> weights, double temperature) {
        this.weights = weights;
        this.temperature = temperature;
    }

    static Weights shipped() {
        var weights = new HashMap<String, float[]>();
        try (var stream = Objects.requireNonNull(Weights.class.getResourceAsStream("/intent/weights.tsv"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> weights.put(row[0], numbers(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        float[] temperature = Objects.requireNonNull(weights.remove(TEMPERATURE), "intent/weights.tsv: no temperature");
        return new Weights(weights, temperature[0]);
    }

    /** "4=1.25 0=-0.5": the intents by their place, and what the feature weighs for each; others 0. */
    private static float[] numbers(String written) {
        float[] numbers = new float[INTENTS];
        for (String one : written.split(" ")) {
            int sign = one.indexOf('=');
            numbers[Integer.parseInt(one.substring(0, sign))] = Float.parseFloat(one.substring(sign + 1));
        }
        return numbers;
    }

    /** The probability of each intent, by its place. */
    double[] probabilities(Set<String> features) {
        return softmax(scores(features), temperature);
    }

    /** Each feature counts for one over the root of how many there are, so that long messages are no surer. */
    double[] scores(Set<String> features) {
        double[] scores = new double[INTENTS];
        add(BIAS, 1, scores);
        double each = 1 / Math.sqrt(Math.max(1, features.size()));
        features.forEach(feature -> add(feature, each, scores));
        return scores;
    }

    private void add(String feature, double value, double[] scores) {
        float[] of = weights.get(feature);
        for (int i = 0; of != null && i < INTENTS; i++) {
            scores[i] += value * of[i];
        }
    }

    static double[] softmax(double[] scores, double temperature) {
        double most = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp((scores[i] - most) / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
