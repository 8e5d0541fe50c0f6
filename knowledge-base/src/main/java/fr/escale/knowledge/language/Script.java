package fr.escale.knowledge.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a message is written with, and which of our languages are. */
enum Script {
    LATIN(UnicodeScript.LATIN, "fr", "en", "es", "pt", "ar"),
    ARABIC(UnicodeScript.ARABIC, "ar"),
    CYRILLIC(UnicodeScript.CYRILLIC, "uk", "ru"),
    OTHER(UnicodeScript.COMMON);

    private static final String UKRAINIAN_ONLY = "іїєґ";
    private static final String RUSSIAN_ONLY = "ыэёъ";
    /** Letters of Persian, Pashto and Urdu, which are not ours. */
    private static final String NOT_ARABIC = "پچژٹڈڑےښړټډځڅ";

    private final UnicodeScript script;
    private final List<String> languages;

    Script(UnicodeScript script, String... languages) {
        this.script = script;
        this.languages = List.of(languages);
    }

    /** The script of most of its letters; a few Latin ones (CAF, APL) change nothing for the others. */
    static Script of(String text) {
        long latin = LATIN.letters(text);
        long arabic = ARABIC.letters(text);
        long cyrillic = CYRILLIC.letters(text);
        long others = text.codePoints().filter(Character::isLetter).count() - latin - arabic - cyrillic;
        if (others > latin && others > arabic && others > cyrillic) {
            return OTHER;
        }
        return arabic >= cyrillic && arabic * 2 > latin ? ARABIC.unlessNone(arabic) : byCyrillic(cyrillic, latin);
    }

    private static Script byCyrillic(long cyrillic, long latin) {
        return cyrillic * 2 > latin ? CYRILLIC.unlessNone(cyrillic) : LATIN.unlessNone(latin);
    }

    private Script unlessNone(long letters) {
        return letters == 0 ? OTHER : this;
    }

    private long letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .count();
    }

    /** The languages that these words in this script may be in. */
    List<String> languages(String text) {
        return switch (this) {
            case ARABIC -> has(text, NOT_ARABIC) ? List.of() : languages;
            case CYRILLIC -> slavic(text.toLowerCase(Locale.ROOT));
            case LATIN, OTHER -> languages;
        };
    }

    private List<String> slavic(String text) {
        boolean ukrainian = has(text, UKRAINIAN_ONLY);
        boolean russian = has(text, RUSSIAN_ONLY);
        return ukrainian == russian
                ? languages
                : Stream.of(ukrainian ? "uk" : "ru").toList();
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
