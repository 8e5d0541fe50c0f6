package fr.escale.knowledge.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Asks an index questions whose answers are known, and measures. */
public final class Evaluation {
    /** Questions asked before the clock counts, so that the just-in-time compiler is not what is measured. */
    private static final int WARM_UP = 2_000;

    private Evaluation() {}

    /**
     * A question with the ids that answer it.
     *
     * @param expected any of these is right; empty: it should not be answered
     */
    public record Case(String question, List<String> expected) {
        public Case {
            expected = List.copyOf(expected);
        }
    }

    /** A question asked: the rank of the first right hit (0: none), how sure, and how long it took. */
    private record Asked(boolean answerable, int rank, double confidence, double millis) {}

    /**
     * Asks all questions of a file (see {@link JsonLines#questions}).
     *
     * @throws JsonLines.BadLineException at a bad line
     * @throws IOException when the file cannot be read
     */
    public static Figures run(List<Entry> entries, Path questions) throws IOException {
        return run(entries, JsonLines.questions(questions));
    }

    /** Asks all these questions, one after the other. */
    public static Figures run(List<Entry> entries, List<Case> cases) {
        SearchIndex index = SearchIndex.of(entries).with(Classifier.of(entries));
        warmUp(index, cases);
        List<Asked> asked = cases.stream().map(each -> ask(index, each)).toList();
        List<Asked> answerable = asked.stream().filter(Asked::answerable).toList();
        return new Figures(
                asked.size(),
                mean(answerable, each -> each.rank() == 1 ? 1 : 0),
                mean(answerable, each -> each.rank() == 0 ? 0 : 1.0 / each.rank()),
                mean(answerable, each -> each.rank() >= 1 && each.rank() <= 3 ? 1 : 0),
                auroc(asked),
                percentile(asked, 0.50),
                percentile(asked, 0.99),
                index.size(),
                usedHeap(index));
    }

    private static void warmUp(SearchIndex index, List<Case> cases) {
        for (int i = 0; i < WARM_UP && !cases.isEmpty(); i++) {
            index.find(cases.get(i % cases.size()).question());
        }
    }

    private static Asked ask(SearchIndex index, Case each) {
        long start = System.nanoTime();
        Result result = index.find(each.question());
        double millis = (System.nanoTime() - start) / 1e6;
        List<String> ids = result.hits().stream().map(Hit::id).toList();
        int rank = 0;
        for (int i = ids.size(); i > 0; i--) {
            rank = each.expected().contains(ids.get(i - 1)) ? i : rank;
        }
        return new Asked(!each.expected().isEmpty(), rank, result.confidence(), millis);
    }

    private static @Nullable Double mean(List<Asked> asked, ToDoubleFunction<Asked> value) {
        return asked.isEmpty()
                ? null
                : asked.stream().mapToDouble(value).average().orElseThrow();
    }

    /** The chance that a question with an answer is more confidently answered than one without; ties count half. */
    private static @Nullable Double auroc(List<Asked> asked) {
        double[] with = confidences(asked, true);
        double[] without = confidences(asked, false);
        if (with.length == 0 || without.length == 0) {
            return null;
        }
        double wins = 0;
        for (double sure : with) {
            for (double unsure : without) {
                wins += sure > unsure ? 1 : sure == unsure ? 0.5 : 0;
            }
        }
        return wins / with.length / without.length;
    }

    private static double[] confidences(List<Asked> asked, boolean answerable) {
        return asked.stream()
                .filter(each -> each.answerable() == answerable)
                .mapToDouble(Asked::confidence)
                .toArray();
    }

    private static @Nullable Double percentile(List<Asked> asked, double share) {
        double[] millis = asked.stream().mapToDouble(Asked::millis).sorted().toArray();
        return millis.length == 0
                ? null
                : millis[(int) Math.min(millis.length - 1, Math.ceil(share * millis.length) - 1)];
    }

    private static double usedHeap(SearchIndex kept) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        java.lang.ref.Reference.reachabilityFence(kept);
        return used;
    }
}
