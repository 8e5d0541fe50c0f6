package fr.escale.knowledge.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a message in lower case, accents kept; no links, tags, names of people or numbers. */
final class Typed {
    private static final Pattern NO_WORD = Pattern.compile("<[^<>]{0,200}>|https?://\\S+|www\\.\\S+|[@#/]\\S+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private Typed() {}

    static List<String> words(String text) {
        String plain = Normalizer.normalize(NO_WORD.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
        String same = APOSTROPHE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("'");
        var words = new ArrayList<String>();
        for (String word : BETWEEN.split(DRAWN_OUT.matcher(same).replaceAll("$1"))) {
            if (word.codePoints().anyMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        return words;
    }
}
