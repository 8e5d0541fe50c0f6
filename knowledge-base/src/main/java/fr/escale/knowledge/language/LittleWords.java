package fr.escale.knowledge.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that tell a language by themselves: no model of clean texts knows "jpeu" or "mdr". */
final class LittleWords {
    /** A word of our texts alone tells less: another language may have it too, and we just did not write it. */
    private static final double WRITTEN = 0.5;

    /** For each word, the languages that have it and how much it tells of each. */
    private final Map<String, Map<String, Double>> languages = new HashMap<>();

    private LittleWords() {}

    static LittleWords shipped() {
        var words = new LittleWords();
        WordLists.typed((language, word) -> words.add(language, word, 1));
        WordLists.written((language, word) -> words.add(language, word, WRITTEN));
        return words;
    }

    private void add(String language, String word, double weight) {
        languages.computeIfAbsent(word, any -> new HashMap<>(2)).merge(language, weight, Math::max);
    }

    /** How much the words speak for each of these languages: one that people type in one language alone counts one. */
    Map<String, Double> tell(List<String> typed, Collection<String> possible) {
        var told = new HashMap<String, Double>();
        typed.stream().flatMap(this::known).forEach(word -> {
            var among = new HashMap<>(languages.getOrDefault(word, Map.of()));
            among.keySet().retainAll(possible);
            double all =
                    among.values().stream().mapToDouble(Double::doubleValue).sum();
            among.forEach((language, weight) -> told.merge(language, weight * weight / (all * all), Double::sum));
        });
        return told;
    }

    /** "j'ai" as it stands, without the apostrophe, or else its parts. */
    private Stream<String> known(String word) {
        String joined = word.replace("'", "");
        if (languages.containsKey(joined)) {
            return Stream.of(joined);
        }
        return Stream.of(word.split("'")).filter(languages::containsKey);
    }
}
