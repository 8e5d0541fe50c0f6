package fr.escale.knowledge.search;

import fr.escale.knowledge.search.Material.Lesson;
import fr.escale.knowledge.search.Material.Query;
import fr.escale.knowledge.search.Ranking.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns from cues how sure to be: a logistic regression on standardised cues, weights never below zero. Each kind of
 * question of each set counts the same.
 */
final class ConfidenceLearner {
    private static final int ROUNDS = 2_000;
    private static final double PACE = 0.5;
    private static final double RIDGE = 2e-3;

    /**
     * A question asked.
     *
     * @param kind what was asked: questions of the set itself, near, far, chit-chat
     * @param right whether the first candidate was the answer
     * @param answerable whether there was an answer at all
     */
    record Verdict(String set, String kind, double[] cues, boolean right, boolean answerable) {
        /** A question that has an answer but got another one teaches nothing about confidence: ranking was wrong. */
        boolean teaches() {
            return right || !answerable;
        }

        private String group() {
            return set + " " + kind + " " + right;
        }
    }

    private final List<Verdict> verdicts;
    private final double[] means = new double[Cue.values().length];
    private final double[] spreads = new double[Cue.values().length];
    private final double[] cues = new double[Cue.values().length];
    private final Map<String, Long> sizes;
    private double bias;

    private ConfidenceLearner(List<Verdict> verdicts) {
        this.verdicts = verdicts;
        this.sizes = verdicts.stream().collect(Collectors.groupingBy(Verdict::group, Collectors.counting()));
        for (int c = 0; c < means.length; c++) {
            int cue = c;
            means[c] =
                    verdicts.stream().mapToDouble(v -> v.cues()[cue]).average().orElseThrow();
            spreads[c] = Math.max(
                    1e-6,
                    Math.sqrt(verdicts.stream()
                            .mapToDouble(v -> Math.pow(v.cues()[cue] - means[cue], 2))
                            .average()
                            .orElseThrow()));
        }
    }

    static List<Verdict> verdicts(Lesson lesson, String kind, SearchIndex index) {
        var verdicts = new ArrayList<Verdict>();
        for (Query query : lesson.queries()) {
            Question read = index.read(query.text());
            List<Candidate> ranked = index.rank(read);
            if (!ranked.isEmpty() && read.asksSomething()) {
                boolean right = ranked.getFirst().id().equals(query.entry());
                verdicts.add(new Verdict(
                        lesson.set(),
                        kind,
                        Cue.of(read, ranked, SearchIndex.shares(ranked)[0]),
                        right,
                        !query.entry().isEmpty()));
            }
        }
        return verdicts;
    }

    /** The signals' weights with what was learned about confidence from these verdicts. */
    static Weights learn(List<Verdict> verdicts, Weights ranking) {
        var learner =
                new ConfidenceLearner(verdicts.stream().filter(Verdict::teaches).toList());
        for (int round = 0; round < ROUNDS; round++) {
            learner.climb();
        }
        return learner.weights(ranking);
    }

    private void climb() {
        double[] gradient = new double[cues.length];
        double biasGradient = 0;
        for (Verdict verdict : verdicts) {
            double share = 1.0 / sizes.size() / sizes.getOrDefault(verdict.group(), 1L);
            double missing = share * ((verdict.right() ? 1 : 0) - chance(verdict));
            for (int c = 0; c < cues.length; c++) {
                gradient[c] += missing * (verdict.cues()[c] - means[c]) / spreads[c];
            }
            biasGradient += missing;
        }
        for (int c = 0; c < cues.length; c++) {
            cues[c] = Math.max(0, cues[c] + PACE * (gradient[c] - RIDGE * cues[c]));
        }
        bias += PACE * biasGradient;
    }

    private double chance(Verdict verdict) {
        double sum = bias;
        for (int c = 0; c < cues.length; c++) {
            sum += cues[c] * (verdict.cues()[c] - means[c]) / spreads[c];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private Weights weights(Weights ranking) {
        double[] plain = cues.clone();
        double shifted = bias;
        for (int c = 0; c < plain.length; c++) {
            plain[c] /= spreads[c];
            shifted -= plain[c] * means[c];
        }
        return new Weights(ranking.signals(), plain, shifted, ranking.answerFrom(), ranking.choiceFrom());
    }

    /** AUROC, share of right ones answered, share of those without an answer below choice, and answered all the same. */
    static String figures(List<Verdict> verdicts, Weights weights) {
        double[] with = confidences(verdicts.stream().filter(Verdict::answerable), weights);
        double[] without = confidences(verdicts.stream().filter(v -> !v.answerable()), weights);
        double[] right = confidences(verdicts.stream().filter(Verdict::right), weights);
        double wins = 0;
        for (double sure : with) {
            for (double unsure : without) {
                wins += sure > unsure ? 1 : sure == unsure ? 0.5 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "auroc %.3f, right answered %.3f, unanswerable below choice %.3f, answered %.3f",
                wins / with.length / without.length,
                atLeast(right, weights.answerFrom()),
                1 - atLeast(without, weights.choiceFrom()),
                atLeast(without, weights.answerFrom()));
    }

    private static double[] confidences(Stream<Verdict> some, Weights weights) {
        return some.mapToDouble(v -> weights.confidence(v.cues())).toArray();
    }

    private static double atLeast(double[] confidences, double threshold) {
        return java.util.stream.DoubleStream.of(confidences)
                        .filter(confidence -> confidence >= threshold)
                        .count()
                / (double) Math.max(1, confidences.length);
    }
}
