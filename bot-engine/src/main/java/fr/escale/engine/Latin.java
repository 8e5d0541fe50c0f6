package fr.escale.engine;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Plain#words} without its searching, for texts that are all Latin letters and common signs: nearly every text.
 * Each sign becomes what it would become alone.
 */
final class Latin {
    private static final int LETTERS = 0x250;
    /** Dashes, quotes, apostrophes, dots: none of them belongs to a word. */
    private static final int SIGNS = 0x2000;

    private static final int SIGNS_END = 0x2070;

    private static final String[] PLAIN = IntStream.range(0, LETTERS)
            .mapToObj(letter -> Plain.words(Character.toString(letter)))
            .toArray(String[]::new);

    private Latin() {}

    /** Null when there is another sign. */
    static @Nullable String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < LETTERS) {
                append(words, PLAIN[letter]);
            } else if (letter >= SIGNS && letter < SIGNS_END) {
                append(words, " ");
            } else {
                return null;
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String plain) {
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean again = letter == ' ' && !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
            if (!again) {
                words.append(letter);
            }
        }
    }
}
