package fr.escale.knowledge;

import java.time.LocalDate;

/**
 * An article as it is told to somebody.
 *
 * @param text the message
 * @param language BCP 47 code of what it is written in: the one asked for, or "fr" where there is no translation
 */
public record Told(String text, String language) {
    /** What would be told of an article in French. */
    public static Told of(Article article, LocalDate today) {
        return Spoken.french(article).told(today);
    }

    /** What would be told of an article in the language of this translation. */
    public static Told of(Article article, Translation translation, LocalDate today) {
        return Spoken.in(article, translation).told(today);
    }

    /** Says how long it is, never what. */
    @Override
    public String toString() {
        return "Told[" + text.length() + " chars, " + language + "]";
    }
}
