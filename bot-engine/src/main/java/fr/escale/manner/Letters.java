package fr.escale.manner;

import java.util.Locale;

/** Capital letters. */
final class Letters {
    private Letters() {}

    /** These words, beginning with a capital when those do. */
    static String like(String those, String words) {
        return Character.isUpperCase(those.codePointAt(0))
                ? words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1)
                : words;
    }
}
