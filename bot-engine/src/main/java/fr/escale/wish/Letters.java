package fr.escale.wish;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared: without case and accents, one for those that Arabic phones mix up, Western digits. */
final class Letters {
    private static final char STRETCHED = 'ـ';

    private Letters() {}

    /** Signs stay. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars()
                .filter(letter -> letter != STRETCHED && !isMark(letter))
                .forEach(letter -> plain.append(same((char) letter)));
        return unheld(plain);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** "jeudiiii" is "jeudi". */
    private static String unheld(CharSequence text) {
        StringBuilder unheld = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && text.charAt(end) == text.charAt(i)) {
                end++;
            }
            boolean held = end - i > 2 && Character.isLetter(text.charAt(i));
            unheld.append(text, i, held ? i + 1 : end);
            i = end;
        }
        return unheld.toString();
    }

    private static char same(char letter) {
        return switch (letter) {
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : letter;
        };
    }
}
