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

/** Learns how much each signal counts: a softmax over each question's candidates, weights never below zero. */
final class RankingLearner {
    private static final int ROUNDS = 600;

    /** A question's candidates by their signals, the right one first; none when it was not among them. */
    record Choice(String set, double[][] signals) {}

    private RankingLearner() {}

    static List<Choice> choices(Lesson lesson, SearchIndex index) {
        return lesson.queries().stream()
                .map(query -> choice(lesson.set(), query, index.rank(index.read(query.text()))))
                .toList();
    }

    private static Choice choice(String set, Query query, List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.id().equals(query.entry()))
                .findFirst()
                .map(right -> {
                    Stream<Candidate> others = ranked.stream().filter(candidate -> candidate != right);
                    return new Choice(
                            set,
                            Stream.concat(Stream.of(right), others)
                                    .map(Candidate::signals)
                                    .toArray(double[][]::new));
                })
                .orElse(new Choice(set, new double[0][]));
    }

    /** Each set counts the same, however many questions it has. */
    static double[] learn(List<Choice> all, double ridge) {
        List<Choice> choices = all.stream().filter(c -> c.signals().length > 0).toList();
        Map<String, Long> sizes = choices.stream().collect(Collectors.groupingBy(Choice::set, Collectors.counting()));
        double[] weights = new double[Signal.values().length];
        double[] squares = new double[weights.length];
        java.util.Arrays.fill(squares, 1e-6);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (Choice choice : choices) {
                add(choice, weights, 1.0 / sizes.size() / sizes.get(choice.set()), gradient);
            }
            for (int s = 0; s < weights.length; s++) {
                double slope = gradient[s] - ridge * weights[s];
                squares[s] += slope * slope;
                weights[s] = Math.max(0, weights[s] + 0.5 * slope / Math.sqrt(squares[s]));
            }
        }
        return weights;
    }

    private static void add(Choice choice, double[] weights, double share, double[] gradient) {
        double[] beliefs = shares(choice.signals(), weights);
        for (int s = 0; s < weights.length; s++) {
            gradient[s] += share * choice.signals()[0][s];
            for (int c = 0; c < beliefs.length; c++) {
                gradient[s] -= share * beliefs[c] * choice.signals()[c][s];
            }
        }
    }

    private static double[] shares(double[][] signals, double[] weights) {
        double[] shares = new double[signals.length];
        double sum = 0;
        for (int c = 0; c < signals.length; c++) {
            shares[c] = Math.exp(score(signals[c], weights));
            sum += shares[c];
        }
        for (int c = 0; c < signals.length; c++) {
            shares[c] /= sum;
        }
        return shares;
    }

    static double score(double[] signals, double[] weights) {
        double score = 0;
        for (int s = 0; s < weights.length; s++) {
            score += weights[s] * signals[s];
        }
        return score;
    }

    /** The share whose right candidate comes first, and among the first three. */
    static String figures(List<Choice> choices, double[] weights) {
        double first = 0;
        double three = 0;
        for (Choice choice : choices) {
            long before = choice.signals().length == 0
                    ? 99
                    : Stream.of(choice.signals())
                            .filter(other -> score(other, weights) > score(choice.signals()[0], weights))
                            .count();
            first += before == 0 ? 1 : 0;
            three += before < 3 ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%.3f/%.3f", first / choices.size(), three / choices.size());
    }

    static List<Choice> of(String set, List<Choice> all, boolean wanted) {
        var some = new ArrayList<Choice>();
        all.stream().filter(choice -> choice.set().equals(set) == wanted).forEach(some::add);
        return some;
    }
}
