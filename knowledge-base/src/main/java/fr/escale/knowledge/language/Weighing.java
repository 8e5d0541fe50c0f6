package fr.escale.knowledge.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts together what words and runs of letters tell. The weights were chosen on messages apart from the evaluation. */
final class Weighing {
    /** What one word that belongs to one language alone weighs. */
    private static final double WORD = 1.6;
    /** What runs of letters weigh: neighbouring runs tell the same thing several times. */
    private static final double RUNS = 0.1;
    /** Most people write French here, and what is misread most is French as young people type it. */
    private static final double FRENCH_HERE = 1.5;

    private static final double SURE = 0.93;
    private static final int WORDS_TO_BE_SURE = 3;
    private static final double TOLD_TO_BE_SURE = 1;

    private Weighing() {}

    static Guess of(
            Map<String, Double> words, Map<String, Double> runs, List<String> typed, Collection<String> possible) {
        Map<String, Double> weights =
                possible.stream().collect(Collectors.toMap(language -> language, each -> weight(each, words, runs)));
        String best =
                possible.stream().max(Comparator.comparingDouble(weights::get)).orElseThrow();
        double most = Objects.requireNonNull(weights.get(best));
        double probability = 1
                / weights.values().stream()
                        .mapToDouble(weight -> Math.exp(weight - most))
                        .sum();
        boolean byScript = !possible.contains("fr");
        boolean told = words.getOrDefault(best, 0.0) >= TOLD_TO_BE_SURE;
        boolean sure = probability >= SURE && told && typed.size() >= WORDS_TO_BE_SURE;
        // Arabic in Latin letters: who writes so need not read Arabic letters
        return new Guess(best, probability, sure && (byScript || !best.equals("ar")), byScript);
    }

    private static double weight(String language, Map<String, Double> words, Map<String, Double> runs) {
        return WORD * words.getOrDefault(language, 0.0)
                + RUNS * runs.getOrDefault(language, 0.0)
                + (language.equals("fr") ? FRENCH_HERE : 0);
    }
}
