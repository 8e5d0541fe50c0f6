package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.Locale;

/** Hears when people want an appointment, in seven languages and as it is typed on phones. */
public final class Wishes {
    private Wishes() {}

    /** With the words that come with the program; reads them, so it is made once. */
    public static Wishes shipped() {
        return new Wishes();
    }

    /**
     * What a message says about when. French and the other languages are heard too: who has chosen Arabic may type French.
     *
     * @param text as it was typed, of any length; nothing is heard in more than 300 characters
     * @param language heard first; one that we do not speak is taken for French
     * @param now the civil day and hour where the appointments are
     */
    public Heard read(String text, Locale language, LocalDateTime now) {
        return new Heard.Nothing();
    }

    /** As {@link #read(String, Locale, LocalDateTime)} when the language is not known: French first. */
    public Heard read(String text, LocalDateTime now) {
        return read(text, Locale.FRENCH, now);
    }

    /** Whether the whole message says when, possible or not: where times are shown, it is an answer and no question. */
    public boolean isAboutTime(String text, Locale language, LocalDateTime now) {
        return read(text, language, now).whole();
    }
}
