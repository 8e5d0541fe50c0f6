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
        String apart = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFKD);
        String words = NO_WORD.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll(" ");
        return HELD.matcher(words).replaceAll("$1").strip();
    }

    /** Whether there is neither a letter nor a digit: emoji, punctuation or nothing. */
    static boolean wordless(String text) {
        return of(text).isEmpty();
    }
}
