package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How people type: SMS spelling, verlan and everyday words with what they stand for; and the words that say little. */
final class Lexicon {
    static final Lexicon FRENCH = new Lexicon();

    /** The longest key of the list, in words: "c ki ki". */
    static final int LONGEST_KEY = 3;

    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, List<String>> lightBySound = new HashMap<>();
    private final Set<String> light = new LinkedHashSet<>();

    private Lexicon() {
        DataFile.rows("light-words.txt", 1).forEach(row -> light.addAll(folded(row.getFirst())));
        light.forEach(word -> lightBySound
                .computeIfAbsent(Sound.FRENCH.of(word), _ -> new ArrayList<>(1))
                .add(word));
        for (List<String> row : DataFile.rows("lexicon.tsv", 2)) {
            List<String> said = folded(row.get(1));
            for (String typed : row.get(0).split(",")) {
                note(Folding.allWords(typed), said);
            }
        }
    }

    private void note(List<String> typed, List<String> said) {
        meanings.put(lower(typed), said);
        List<String> words = typed.stream().map(Folding::fold).toList();
        String folded = String.join(" ", words);
        beginnings.add(words.getFirst());
        if (!light.contains(folded)) {
            meanings.putIfAbsent(folded, said);
        }
    }

    private static String lower(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    private static List<String> folded(String text) {
        return Folding.allWords(text).stream().map(Folding::fold).toList();
    }

    /** What these words stand for, in lower case as typed, or else as they are folded. */
    Optional<List<String>> meaning(List<String> lower, List<String> folded) {
        if (lower.size() > 1 && !beginnings.contains(folded.getFirst())) {
            return Optional.empty();
        }
        return Optional.ofNullable(meanings.get(String.join(" ", lower)))
                .or(() -> Optional.ofNullable(meanings.get(String.join(" ", folded))));
    }

    /** Whether a folded word says little about what is asked: articles, pronouns, politeness, question words. */
    boolean isLight(String word) {
        return word.length() < 2 || light.contains(word);
    }

    /** The word that says little and sounds like this folded spelling; of several, the one spelled most like it. */
    Optional<String> lightSoundingLike(String word) {
        String sound = Sound.FRENCH.of(word);
        return sound.length() < 2
                ? Optional.empty()
                : lightBySound.getOrDefault(sound, List.of()).stream()
                        .max(Comparator.comparingDouble(light -> Typing.likeness(word, light)));
    }
}
