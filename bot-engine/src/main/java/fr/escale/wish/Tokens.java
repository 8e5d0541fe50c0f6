package fr.escale.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a text into words, numbers and the signs that mean something: "lun 14h30" is lun, 14, h, 30. */
final class Tokens {
    private static final String BREAKS = ",;!?\n\r؟،؛…";
    private static final String KEPT = ":/.-";
    private static final String DASHES = "‐‑‒–—−";
    private static final String PLUS = "plus";

    private final String text;
    private final Predicate<String> isOneWord;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, Predicate<String> isOneWord) {
        this.text = text;
        this.isOneWord = isOneWord;
    }

    /** @param isOneWord whether letters and digits together are one word: "2m1" */
    static List<Token> of(String text, Predicate<String> isOneWord) {
        return new Tokens(text, isOneWord).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            if (isWord(at)) {
                word();
            } else {
                sign(text.charAt(at));
                at++;
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWord(at)) {
            at++;
        }
        String typed = text.substring(start, at);
        String plain = Letters.plain(typed);
        if (isOneWord.test(plain)) {
            tokens.add(new Token(plain, typed));
        } else {
            parts(typed);
        }
    }

    /** Digits apart from letters. */
    private void parts(String typed) {
        for (int i = 0; i < typed.length(); ) {
            int end = i + 1;
            while (end < typed.length() && isDigit(typed, end) == isDigit(typed, i)) {
                end++;
            }
            String part = typed.substring(i, end);
            String plain = Letters.plain(part);
            if (!plain.isEmpty()) {
                tokens.add(new Token(plain, part));
            }
            i = end;
        }
    }

    private void sign(char letter) {
        char sign = DASHES.indexOf(letter) >= 0 ? '-' : letter;
        if (BREAKS.indexOf(sign) >= 0 || sign == '.' && !isDigit(text, at + 1)) {
            tokens.add(Token.BREAK);
        } else if (KEPT.indexOf(sign) >= 0 && !(sign == '-' && isLetter(at - 1) && isLetter(at + 1))) {
            tokens.add(Token.sign(sign));
        } else if (sign == '+') {
            tokens.add(new Token(PLUS, "+"));
        }
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** With the accents that stand by themselves, and the halves of rare letters. */
    private boolean isWord(int i) {
        char letter = text.charAt(i);
        return Character.isLetterOrDigit(letter) && letter != 'ʼ'
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || letter == 'ـ';
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }
}
