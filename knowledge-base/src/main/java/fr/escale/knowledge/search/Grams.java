package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.List;

/** Runs of letters, as numbers. */
final class Grams {
    private Grams() {}

    /** Runs of three to five letters of each word, its beginning and end marked. */
    static List<Integer> ofLetters(List<String> words) {
        var grams = new ArrayList<Integer>();
        words.forEach(word -> addRuns("_" + word + "_", 3, 5, grams));
        return grams;
    }

    /** Runs of three and four sounds across word borders, which SMS spelling does not respect ("kestske"). */
    static List<Integer> ofSounds(List<String> words) {
        var said = new StringBuilder();
        words.forEach(word -> said.append(Sound.FRENCH.of(word)));
        var grams = new ArrayList<Integer>();
        addRuns(said.toString(), 3, 4, grams);
        return grams;
    }

    /** Runs of three letters of a word, to look for words that resemble it. */
    static List<Integer> ofWord(String word) {
        var grams = new ArrayList<Integer>();
        addRuns("_" + word + "_", 3, 3, grams);
        return grams.stream().distinct().toList();
    }

    private static void addRuns(String text, int shortest, int longest, List<Integer> grams) {
        for (int from = 0; from < text.length(); from++) {
            for (int length = shortest; length <= longest && from + length <= text.length(); length++) {
                grams.add(text.substring(from, from + length).hashCode());
            }
        }
    }
}
