package fr.escale.engine;

import fr.escale.flow.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/** What the letters of a message tell about its language: nothing in Latin script, much in Arabic and Cyrillic. */
public final class WritingSystem {
    private static final String UKRAINIAN_ONLY = "іїєґ";
    private static final List<Language> CYRILLIC = List.of(Language.UK, Language.RU);

    private WritingSystem() {}

    /** The language of words in a script of its own; empty for Latin script. */
    public static Optional<Language> languageOf(String text) {
        long latin = letters(text, UnicodeScript.LATIN);
        long arabic = letters(text, UnicodeScript.ARABIC);
        long cyrillic = letters(text, UnicodeScript.CYRILLIC);
        if (arabic > latin && arabic >= cyrillic) {
            return Optional.of(Language.AR);
        }
        return cyrillic > latin ? Optional.of(slavic(text)) : Optional.empty();
    }

    /** The same, when the chosen language is not written in that script as well. */
    static Optional<Language> languageOf(String text, Language chosen) {
        return languageOf(text).filter(language -> !sharedBy(language).contains(chosen));
    }

    /** The languages that share a script of their own with this one, itself first. */
    static List<Language> sharedBy(Language language) {
        return CYRILLIC.contains(language)
                ? List.of(language, language == Language.UK ? Language.RU : Language.UK)
                : List.of(language);
    }

    /** Whether there are letters that tell a script at all. */
    static boolean has(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static Language slavic(String text) {
        return text.toLowerCase(Language.UK.locale()).chars().anyMatch(letter -> UKRAINIAN_ONLY.indexOf(letter) >= 0)
                ? Language.UK
                : Language.RU;
    }

    private static long letters(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .count();
    }
}
