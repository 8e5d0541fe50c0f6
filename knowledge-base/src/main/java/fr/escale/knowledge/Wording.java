package fr.escale.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared without accents, capitals and punctuation. */
public final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** "Saint-Avé !" and "saint ave" become the same: "saint ave". */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a name stands in a text as words of its own; both already folded. */
    static boolean names(String text, String name) {
        return !name.isEmpty() && (" " + text + " ").contains(" " + name + " ");
    }
}
