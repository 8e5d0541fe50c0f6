package fr.escale.knowledge.search;

import java.util.List;
import java.util.stream.IntStream;

/** Runs of letters, as numbers. */
final class Grams {
    private Grams() {}

    /** Runs of three to five letters of each word, its beginning and end marked. */
    static int[] ofLetters(List<String> words) {
        List<String> marked = words.stream().map(word -> "_" + word + "_").toList();
        int[] grams =
                new int[marked.stream().mapToInt(word -> count(word, 3, 5)).sum()];
        int at = 0;
        for (String word : marked) {
            at = addRuns(word, 3, 5, grams, at);
        }
        return grams;
    }

    /** Runs of three and four sounds across word borders, which SMS spelling does not respect ("kestske"). */
    static int[] ofSounds(List<String> words) {
        var said = new StringBuilder();
        words.forEach(word -> said.append(Sound.FRENCH.of(word)));
        return runs(said.toString(), 3, 4);
    }

    /** Runs of three letters of a word, each once, to look for words that resemble it. */
    static int[] ofWord(String word) {
        return IntStream.of(runs("_" + word + "_", 3, 3)).distinct().toArray();
    }

    private static int[] runs(String text, int shortest, int longest) {
        int[] grams = new int[count(text, shortest, longest)];
        addRuns(text, shortest, longest, grams, 0);
        return grams;
    }

    private static int count(String text, int shortest, int longest) {
        int count = 0;
        for (int length = shortest; length <= longest; length++) {
            count += Math.max(0, text.length() - length + 1);
        }
        return count;
    }

    /** Each run's hash, letter by letter, as a text of these letters would have it. */
    private static int addRuns(String text, int shortest, int longest, int[] grams, int start) {
        int at = start;
        for (int from = 0; from < text.length(); from++) {
            int hash = 0;
            for (int length = 1; length <= longest && from + length <= text.length(); length++) {
                hash = 31 * hash + text.charAt(from + length - 1);
                if (length >= shortest) {
                    grams[at++] = hash;
                }
            }
        }
        return at;
    }
}
