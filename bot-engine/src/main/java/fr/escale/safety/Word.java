package fr.escale.safety;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as it is compared.
 *
 * @param folded without capitals, accents or drawn-out letters
 * @param sound roughly as a French ear hears it, so that "frappé", "frape" and "frapper" are one
 */
record Word(String folded, String sound) {
    /** Stands where something was taken out; no wording reaches across it. */
    static final Word BREAK = new Word("|", "|");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\u0640");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    static Word of(String token) {
        var folded = fold(token);
        return new Word(folded, Sound.of(folded));
    }

    /** Lower case, no marks; Arabic letters that are written in several ways written in one. */
    static String fold(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace("ç", "s").replace("œ", "oe");
        var bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return DRAWN_OUT.matcher(bare.replace('ى', 'ي').replace('ة', 'ه')).replaceAll("$1");
    }
}
