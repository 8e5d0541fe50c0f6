package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was learned: how much each signal counts, how cues become a probability, and where the bands begin. Built by
 * the class {@code Tuning} of the tests.
 */
record Weights(double[] signals, double[] cues, double bias, double answerFrom, double choiceFrom) {
    /** For a search with a classifier. */
    static Weights taught() {
        return shipped("weights.tsv");
    }

    /** For a search while there is no classifier. */
    static Weights untaught() {
        return shipped("weights-untaught.tsv");
    }

    private static Weights shipped(String name) {
        var values = new HashMap<String, Double>();
        for (List<String> row : DataFile.rows(name, 2)) {
            values.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return new Weights(
                named(values, "signal", Signal.values()),
                named(values, "cue", Cue.values()),
                value(values, "bias"),
                value(values, "band.answer"),
                value(values, "band.choice"));
    }

    private static double[] named(Map<String, Double> values, String kind, Enum<?>[] names) {
        double[] weights = new double[names.length];
        for (Enum<?> name : names) {
            weights[name.ordinal()] = value(values, kind + "." + name.name().toLowerCase(java.util.Locale.ROOT));
        }
        return weights;
    }

    private static double value(Map<String, Double> values, String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalStateException("search/weights.tsv: expected a line \"" + name + "\""));
    }

    /** The weighted sum of a candidate's signals. */
    double score(double[] of) {
        return sum(signals, of);
    }

    /** The probability that these cues speak of a right answer. */
    double confidence(double[] of) {
        return 1 / (1 + Math.exp(-bias - sum(cues, of)));
    }

    private static double sum(double[] weights, double[] of) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * of[i];
        }
        return sum;
    }

    Result.Band band(double confidence) {
        return confidence >= answerFrom
                ? Result.Band.ANSWER
                : confidence >= choiceFrom ? Result.Band.CHOICE : Result.Band.NONE;
    }
}
