package fr.escale.engine;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what phones add or leave out: case, accents, punctuation, letters held down. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HELD = Pattern.compile("(\\p{L})\\1{2,}");

    private Plain() {}

    static String of(String text) {
        String latin = Latin.words(text);
        String words = latin == null ? words(text) : latin;
        return isHeld(words) ? HELD.matcher(words).replaceAll("$1").strip() : words.strip();
    }

    /** Letters and digits in any script, one blank between words. */
    static String words(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFKD);
        return NO_WORD.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll(" ");
    }

    private static boolean isHeld(String words) {
        for (int i = 2; i < words.length(); i++) {
            if (words.charAt(i) == words.charAt(i - 1) && words.charAt(i) == words.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is neither a letter nor a digit: emoji, punctuation or nothing. */
    static boolean wordless(String text) {
        return of(text).isEmpty();
    }
}
