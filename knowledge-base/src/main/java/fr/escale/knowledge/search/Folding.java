package fr.escale.knowledge.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text to the letters that count: tags and links out, lower case, no accents, letters said once. */
final class Folding {
    /** No question needs more; what follows is not read, so that a huge message costs no more than a long one. */
    private static final int LONGEST_TEXT = 2_000;

    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORD = 30;
    private static final Pattern TAG_OR_LINK = Pattern.compile("<[^<>]{0,200}>|https?://\\S+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    /** The words of a question as they were typed, case and accents kept; at most 60. */
    static List<String> typedWords(String question) {
        return typedWords(question.substring(0, Math.min(LONGEST_TEXT, question.length())), MOST_WORDS);
    }

    /** The words of a text of ours, all of them. */
    static List<String> allWords(String text) {
        return typedWords(text, Integer.MAX_VALUE);
    }

    private static List<String> typedWords(String text, int most) {
        String plain = Normalizer.normalize(TAG_OR_LINK.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
        var words = new ArrayList<String>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty() && word.length() <= LONGEST_WORD && words.size() < most) {
                words.add(word);
            }
        }
        return words;
    }

    /** Lower case, without accents, ligatures opened, three letters or more in a row said once. */
    static String fold(String word) {
        return isFolded(word) ? word : folded(word);
    }

    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean plain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!plain || i > 1 && letter == word.charAt(i - 1) && letter == word.charAt(i - 2)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return DRAWN_OUT.matcher(bare).replaceAll("$1");
    }
}
