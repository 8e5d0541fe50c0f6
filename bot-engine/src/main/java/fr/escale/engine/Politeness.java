package fr.escale.engine;

import java.util.Comparator;
import java.util.List;

/** Words around an order that change nothing: "bonjour, je voudrais … s'il te plaît". */
final class Politeness {
    private static final int MOST = 4;

    private final List<String> words;

    /** @param words as they are compared; longer ones are taken off first */
    Politeness(List<String> words) {
        this.words = words.stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> " " + word + " ")
                .toList();
    }

    /** What is left of plain words; nothing, when they are only polite. */
    String off(String plain) {
        String bare = " " + plain + " ";
        for (int pass = 0; pass < MOST; pass++) {
            for (String word : words) {
                bare = bare.startsWith(word) ? bare.substring(word.length() - 1) : bare;
                bare = bare.endsWith(word) ? bare.substring(0, bare.length() - word.length() + 1) : bare;
            }
        }
        return bare.strip();
    }
}
