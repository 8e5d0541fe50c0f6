package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Hears when people want an appointment, in seven languages and as it is typed on phones. */
public final class Wishes {
    /** The languages that there are words for, French first. */
    static final List<String> LANGUAGES = List.of("fr", "en", "es", "ar", "uk", "ru", "pt");

    private static final String FRENCH = LANGUAGES.getFirst();

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2096;

    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();

    private Wishes() {
        LANGUAGES.forEach(code -> lexicons.put(code, Lexicon.read(code)));
    }

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
        if (text.length() > LONGEST || now.getYear() < FIRST_YEAR || now.getYear() > LAST_YEAR) {
            return new Heard.Nothing();
        }
        String own = lexicons.containsKey(language.getLanguage()) ? language.getLanguage() : FRENCH;
        Heard best = new Heard.Nothing();
        for (String code : inOrder(own)) {
            Sentence sentence = sentence(text, code, code.equals(own) || code.equals(FRENCH), now);
            Heard heard = new Reading(sentence, now).heard();
            if (sentence.rest().isEmpty()) return heard;
            best = leftOver(heard) < leftOver(best) ? heard : best;
        }
        return best;
    }

    /** As {@link #read(String, Locale, LocalDateTime)} when the language is not known: French first. */
    public Heard read(String text, LocalDateTime now) {
        return read(text, Locale.FRENCH, now);
    }

    /** Whether the whole message says when, possible or not: where times are shown, it is an answer and no question. */
    public boolean isAboutTime(String text, Locale language, LocalDateTime now) {
        return read(text, language, now).whole();
    }

    private static List<String> inOrder(String own) {
        return Stream.concat(Stream.of(own), LANGUAGES.stream()).distinct().toList();
    }

    private Sentence sentence(String text, String code, boolean forgiving, LocalDateTime now) {
        Lexicon lexicon = Objects.requireNonNull(lexicons.get(code));
        return new Sentence(lexicon.tokens(text, forgiving), lexicon, now);
    }

    private static int leftOver(Heard heard) {
        return switch (heard) {
            case Heard.Wished wished -> wished.rest().length();
            case Heard.Impossible impossible -> impossible.rest().length();
            case Heard.Nothing nothing -> Integer.MAX_VALUE;
        };
    }
}
