package fr.escale.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Hears distress that is told indirectly: a softmax over the traits of a message, learned from the examples by the class
 * {@code DistressTraining} of the tests.
 */
final class Hunch {
    static final String COMMENT = "// Built by bot-engine/src/bench/distress --learn, not to be edited by hand; from ";
    static final String THRESHOLD = "threshold";
    static final String BIAS = "bias";

    /** No danger has the place behind the dangers. */
    static final int NONE = Danger.values().length;

    /** What an idiom was taken out of is hard to judge. */
    private static final double OF_FRAGMENTS = 0.95;

    /** A part may be taken the wrong way without the rest. */
    private static final double OF_PARTS = 0.8;

    /** Shorter messages say nothing indirectly. */
    private static final int FEWEST_WORDS = 5;

    private final Map<String, float[]> weights;
    private final double threshold;
    private final String taughtFrom;
    private final Meanings meanings;

    Hunch(Map<String, float[]> weights, double threshold, String taughtFrom, Meanings meanings) {
        this.weights = weights;
        this.threshold = threshold;
        this.taughtFrom = taughtFrom;
        this.meanings = meanings;
    }

    static Hunch shipped() {
        var weights = new HashMap<String, float[]>(1 << 15);
        try (var stream = Objects.requireNonNull(Hunch.class.getResourceAsStream("/safety/weights.tsv"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var taughtFrom = reader.readLine().substring(COMMENT.length());
            reader.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                weights.put(line.substring(0, tab), numbers(line.substring(tab + 1)));
            });
            var threshold = Objects.requireNonNull(weights.remove(THRESHOLD), "safety/weights.tsv: no threshold");
            return new Hunch(weights, threshold[0], taughtFrom, Meanings.shipped());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fingerprint of the examples that it was taught from. */
    String taughtFrom() {
        return taughtFrom;
    }

    /** "4=1.2 0=-0.5": the dangers by their place, and what the trait weighs for each; others 0. */
    private static float[] numbers(String written) {
        float[] numbers = new float[NONE + 1];
        for (var one : written.split(" ")) {
            int sign = one.indexOf('=');
            numbers[Integer.parseInt(one, 0, sign, 10)] = Float.parseFloat(one.substring(sign + 1));
        }
        return numbers;
    }

    /** The likeliest danger, if some danger is likely enough in these words of a whole message. */
    Optional<Danger> of(List<Word> words) {
        return of(words, threshold);
    }

    /** The same of a part of a message. */
    Optional<Danger> ofPart(List<Word> words) {
        return of(words, Math.max(threshold, OF_PARTS));
    }

    private Optional<Danger> of(List<Word> words, double likely) {
        if (!isLongEnough(words)) return Optional.empty();
        double[] shares = shares(words);
        double enough = words.contains(Word.BREAK) ? OF_FRAGMENTS : likely;
        if (1 - shares[NONE] < enough) return Optional.empty();
        var likeliest = Danger.values()[0];
        for (var danger : Danger.values()) {
            if (shares[danger.ordinal()] > shares[likeliest.ordinal()]) likeliest = danger;
        }
        return Optional.of(likeliest);
    }

    static boolean isLongEnough(List<Word> words) {
        return words.stream().filter(word -> word != Word.BREAK).count() >= FEWEST_WORDS;
    }

    /** The probability of each danger by its place, and of none. */
    double[] shares(List<Word> words) {
        return shares(Traits.of(words, meanings));
    }

    double[] shares(Set<String> traits) {
        double[] scores = new double[NONE + 1];
        add(BIAS, 1, scores);
        double each = 1 / Math.sqrt(Math.max(1, traits.size()));
        for (var trait : traits) add(trait, each, scores);
        return softmax(scores);
    }

    private void add(String trait, double value, double[] scores) {
        float[] of = weights.get(trait);
        for (int i = 0; of != null && i < scores.length; i++) scores[i] += value * of[i];
    }

    static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) most = Math.max(most, score);
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) sum += shares[i] = Math.exp(scores[i] - most);
        for (int i = 0; i < scores.length; i++) shares[i] /= sum;
        return shares;
    }
}
