package fr.escale.engine;

import fr.escale.flow.PlainText;
import java.util.regex.Pattern;

/** Words without what phones add or leave out: case, accents, punctuation, letters held down, spellings that vary. */
final class Plain {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HELD = Pattern.compile("(\\p{L})\\1{2,}");
    private static final char STRETCHED = 'ـ';

    private Plain() {}

    static String of(String text) {
        String latin = Latin.words(text);
        String words = latin == null ? words(text) : latin;
        return isHeld(words) ? HELD.matcher(words).replaceAll("$1").strip() : words.strip();
    }

    /** Letters and digits in any script, one blank between words. */
    static String words(String text) {
        String bare = PlainText.bare(text);
        StringBuilder same = new StringBuilder(bare.length());
        bare.chars().filter(letter -> letter != STRETCHED).forEach(letter -> same.append(same((char) letter)));
        return NO_WORD.matcher(same).replaceAll(" ");
    }

    private static boolean isHeld(String words) {
        for (int i = 2; i < words.length(); i++) {
            if (words.charAt(i) == words.charAt(i - 1) && words.charAt(i) == words.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** One letter for those that Arabic phones mix up, one apostrophe, and the digits of one script. */
    private static char same(char letter) {
        return switch (letter) {
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ʼ' -> '\'';
            default -> Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : letter;
        };
    }

    /** Whether there is neither a letter nor a digit: emoji, punctuation or nothing. */
    static boolean wordless(String text) {
        return of(text).isEmpty();
    }
}
