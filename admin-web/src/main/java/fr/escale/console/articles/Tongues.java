package fr.escale.console.articles;

import fr.escale.knowledge.Translation;
import fr.escale.speech.Speech;
import java.util.Locale;

/** Languages as editors read their names. */
final class Tongues {
    private Tongues() {}

    /** "uk" is "ukrainien". */
    static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Speech.locale());
    }

    static boolean isOurs(String language) {
        return Translation.LANGUAGES.contains(language);
    }
}
