package fr.escale.flow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared with what people type: without case, accents, apostrophes and punctuation. */
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    static String of(String text) {
        return NO_WORD.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** The same text in small letters, each without accents or other marks; punctuation stays. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("");
    }
}
