package fr.escale.wish;

/**
 * A word, a number or a sign.
 *
 * @param plain as it is compared
 * @param typed as it was typed; empty for a sign
 */
record Token(String plain, String typed) {
    /** Where a clause ends. */
    static final Token BREAK = sign(',');

    static Token sign(char sign) {
        return new Token(String.valueOf(sign), "");
    }

    boolean isNumber() {
        return plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
    }

    boolean isWord() {
        return !typed.isEmpty() && !isNumber();
    }
}
