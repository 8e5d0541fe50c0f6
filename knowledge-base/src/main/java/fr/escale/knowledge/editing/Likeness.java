package fr.escale.knowledge.editing;

import fr.escale.knowledge.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How alike questions are by runs of three letters: rare runs tell more, those of "comment" and "avoir" little. */
final class Likeness {
    private final Map<String, Set<String>> runs = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();

    Likeness(List<String> questions) {
        questions.forEach(question -> runs.computeIfAbsent(question, Likeness::runs));
        runs.values().forEach(each -> each.forEach(run -> holders.merge(run, 1, Integer::sum)));
    }

    /** 0 for nothing in common, 1 for the same letters; both among the questions. */
    double between(String one, String other) {
        Set<String> ones = runs.getOrDefault(one, Set.of());
        Set<String> others = runs.getOrDefault(other, Set.of());
        var shared = new HashSet<>(ones);
        shared.retainAll(others);
        double all = weight(ones) + weight(others);
        return all == 0 ? (one.equals(other) ? 1 : 0) : 2 * weight(shared) / all;
    }

    private double weight(Set<String> some) {
        return some.stream().mapToDouble(this::rarity).sum();
    }

    /** Squared, so that what every question says makes none of them alike. */
    private double rarity(String run) {
        double log = Math.log(1 + (double) runs.size() / holders.getOrDefault(run, 1));
        return log * log;
    }

    private static Set<String> runs(String question) {
        var found = new HashSet<String>();
        for (String word : Wording.folded(question).split(" ")) {
            String marked = "_" + word + "_";
            for (int from = 0; from + 3 <= marked.length() && word.length() > 2; from++) {
                found.add(marked.substring(from, from + 3));
            }
        }
        return found;
    }
}
