package fr.escale.knowledge.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What runs of three letters tell of words that nobody listed: counted over the lists themselves. */
final class LetterRuns {
    /** Runs that were never seen count as if seen so often. */
    private static final double UNSEEN = 0.3;
    /** About how many runs there are. */
    private static final double RUNS = 8_000;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> sums = new HashMap<>();

    private LetterRuns() {}

    static LetterRuns shipped() {
        var runs = new LetterRuns();
        WordLists.typed(runs::count);
        WordLists.written(runs::count);
        return runs;
    }

    private void count(String language, String word) {
        for (String run : runs(word)) {
            counts.computeIfAbsent(run, any -> new HashMap<>(2)).merge(language, 1, Integer::sum);
            sums.merge(language, 1, Integer::sum);
        }
    }

    private static List<String> runs(String word) {
        String marked = "_" + word + "_";
        return IntStream.rangeClosed(0, marked.length() - 3)
                .mapToObj(from -> marked.substring(from, from + 3))
                .toList();
    }

    /** How probable these words are in each of these languages: the logarithm, summed over runs; higher is likelier. */
    Map<String, Double> tell(List<String> typed, Collection<String> possible) {
        var told = new HashMap<String, Double>();
        for (String word : typed) {
            for (String run : runs(word)) {
                possible.forEach(language -> told.merge(language, probability(run, language), Double::sum));
            }
        }
        return told;
    }

    private double probability(String run, String language) {
        int seen = counts.getOrDefault(run, Map.of()).getOrDefault(language, 0);
        return Math.log((seen + UNSEEN) / (sums.getOrDefault(language, 0) + UNSEEN * RUNS));
    }
}
