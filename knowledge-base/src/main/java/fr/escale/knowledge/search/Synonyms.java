package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words that people say for nearly the same thing, by their stems. */
final class Synonyms {
    static final Synonyms FRENCH = new Synonyms();

    private final Map<String, Set<String>> groups = new HashMap<>();

    private Synonyms() {
        for (List<String> row : DataFile.rows("synonyms.tsv", 1)) {
            List<String> stems = Stream.of(row.getFirst().split(","))
                    .flatMap(said -> Folding.allWords(said).stream())
                    .map(Folding::fold)
                    .filter(word -> !Lexicon.FRENCH.isLight(word))
                    .map(Stem::of)
                    .toList();
            stems.forEach(stem ->
                    groups.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(stems));
        }
    }

    /** The stems said for nearly the same as this one, perhaps itself among them. */
    Set<String> of(String stem) {
        return groups.getOrDefault(stem, Set.of());
    }
}
