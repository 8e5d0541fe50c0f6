package fr.escale.safety;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that mean much the same, by {@code safety/meanings.yml}. */
final class Meanings {
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, BitSet> choices = new LinkedHashMap<>();

    private Meanings(Map<String, Object> file) {
        file.forEach((meaning, words) -> choices.put(meaning, numbers(String.valueOf(words))));
    }

    static Meanings shipped() {
        return new Meanings(DataFile.read("meanings.yml"));
    }

    private BitSet numbers(String words) {
        var numbers = new BitSet();
        Arrays.stream(words.split("\\|"))
                .mapToInt(word -> lexicon.number(word, true))
                .forEach(numbers::set);
        return numbers;
    }

    /** The names of what this word may mean; mostly none. */
    List<String> of(Word word) {
        if (word == Word.BREAK) return List.of();
        var fitting = lexicon.fitting(word);
        return choices.entrySet().stream()
                .filter(meaning -> meaning.getValue().intersects(fitting))
                .map(Map.Entry::getKey)
                .toList();
    }
}
