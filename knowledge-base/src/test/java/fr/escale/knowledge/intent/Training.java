package fr.escale.knowledge.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes {@code intent/weights.tsv}: a softmax over features, learned from {@link Examples}, whose temperature is chosen
 * on sayings that were left out. Its {@code main} takes the file to write, the bot's {@code engine} resources and the
 * {@code articles}.
 */
final class Training {
    private static final int INTENTS = Intent.values().length;
    private static final int ROUNDS = 12;
    private static final double RATE = 0.5;
    private static final double SHRINK = 2e-5;
    private static final int FOLDS = 5;
    /** Weights below this change nothing that anybody would notice. */
    private static final double TOO_SMALL = 0.45;

    /** A feature of fewer sayings tells of them alone. */
    private static final int SAYINGS = 2;

    private final Map<String, float[]> weights = new HashMap<>();
    private final Map<String, float[]> squares = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        List<Examples.Example> examples = shared(Examples.read(Path.of(arguments[1]), Path.of(arguments[2])));
        double temperature = temperature(examples);
        var trained = trained(examples);
        Files.write(Path.of(arguments[0]), trained.lines(temperature));
        System.out.printf(
                Locale.ROOT,
                "%d examples, %d features, temperature %.2f%n",
                examples.size(),
                trained.weights.size(),
                temperature);
    }

    /** The examples with those features that several sayings have. */
    private static List<Examples.Example> shared(List<Examples.Example> examples) {
        Map<String, Set<Integer>> sayings = new HashMap<>();
        examples.forEach(each -> each.features()
                .forEach(feature ->
                        sayings.computeIfAbsent(feature, any -> new HashSet<>()).add(each.saying())));
        examples.forEach(
                each -> each.features().removeIf(feature -> sayings.get(feature).size() < SAYINGS));
        return examples.stream().filter(each -> !each.features().isEmpty()).toList();
    }

    private static Training trained(List<Examples.Example> examples) {
        var training = new Training();
        var shuffled = new ArrayList<>(examples);
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(training::learn);
        }
        return training;
    }

    private void learn(Examples.Example example) {
        Set<String> features = example.features();
        double[] shares = Weights.softmax(new Weights(weights, 1).scores(features), 1);
        shares[example.intent().ordinal()] -= 1;
        double each = 1 / Math.sqrt(features.size());
        features.forEach(feature -> step(feature, each, shares, example.weight()));
        step(Weights.BIAS, 1, shares, example.weight());
    }

    /** AdaGrad: rare features learn faster. */
    private void step(String feature, double value, double[] errors, double weight) {
        float[] of = weights.computeIfAbsent(feature, any -> new float[INTENTS]);
        float[] square = squares.computeIfAbsent(feature, any -> new float[INTENTS]);
        for (int i = 0; i < INTENTS; i++) {
            double slope = weight * errors[i] * value + SHRINK * of[i];
            square[i] += (float) (slope * slope);
            of[i] -= (float) (RATE * slope / (Math.sqrt(square[i]) + 1e-3));
        }
    }

    /** The one that makes probabilities of left-out sayings most honest. */
    private static double temperature(List<Examples.Example> examples) {
        Map<double[], Intent> scores = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var training = trained(examples.stream()
                    .filter(each -> each.saying() % FOLDS != out)
                    .toList());
            var learned = new Weights(training.weights, 1);
            examples.stream()
                    .filter(each -> each.saying() % FOLDS == out && each.asWritten())
                    .forEach(each -> scores.put(learned.scores(each.features()), each.intent()));
        }
        double best = 1;
        for (double temperature = 0.5; temperature < 6; temperature += 0.1) {
            best = surprise(scores, temperature) < surprise(scores, best) ? temperature : best;
        }
        return best;
    }

    private static double surprise(Map<double[], Intent> scores, double temperature) {
        return scores.entrySet().stream()
                .mapToDouble(entry -> {
                    double[] shares = Weights.softmax(entry.getKey(), temperature);
                    double right = 0;
                    for (Intent intent : Intent.values()) {
                        right += intent.isOfTheKindOf(entry.getValue()) ? shares[intent.ordinal()] : 0;
                    }
                    return -Math.log(Math.max(1e-6, right));
                })
                .sum();
    }

    private List<String> lines(double temperature) {
        var lines = new ArrayList<>(List.of(
                "# Built by the class Training of the tests. A feature, and what it weighs for the intents by their place.",
                String.format(Locale.ROOT, "%s\t0=%.2f", Weights.TEMPERATURE, temperature)));
        new TreeMap<>(weights).forEach((feature, of) -> {
            var line = new ArrayList<String>();
            for (int i = 0; i < INTENTS; i++) {
                if (Math.abs(of[i]) >= TOO_SMALL) {
                    line.add(String.format(Locale.ROOT, "%d=%.1f", i, of[i]));
                }
            }
            if (!line.isEmpty()) {
                lines.add(feature + "\t" + String.join(" ", line));
            }
        });
        return lines;
    }
}
