package fr.escale.knowledge.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a message as people type it, SMS spelling and all: by script, then by words that people type
 * and write, then by runs of letters. Safe for any number of threads.
 */
public final class Detection {
    /** What follows is not read: a huge message costs no more than a long one. */
    private static final int LONGEST = 500;

    private static final List<String> SLAVIC = List.of("uk", "ru");

    /** Read when first asked for. */
    private static final class Shipped {
        static final Detection DETECTION = new Detection();
    }

    private final LittleWords words = LittleWords.shipped();
    private final LetterRuns runs = LetterRuns.shipped();

    private Detection() {}

    /** Over the lists that come with the program; reading them, the first time, takes some 100 ms. */
    public static Detection shipped() {
        return Shipped.DETECTION;
    }

    /** The likeliest of the seven languages; empty without words, or in a script that none of them has. */
    public Optional<Guess> guess(String text) {
        String read = text.substring(0, Math.min(LONGEST, text.length()));
        List<String> typed = Typed.words(read);
        List<String> possible = Script.of(read).languages(read);
        if (typed.isEmpty() || possible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(possible.size() == 1 ? certain(possible.getFirst()) : weighed(typed, possible));
    }

    /**
     * The language to go on in with somebody who writes this; empty when it tells too little to change anything. Who
     * has chosen a language keeps it, except while they write with letters that it is not written with.
     *
     * @param current what they are answered in so far
     * @param chosen what they chose themselves; null when they have not
     */
    public Optional<String> heard(String text, String current, @Nullable String chosen) {
        return guess(text).flatMap(guess -> {
            boolean otherLetters = guess.byScript() && !isSlavic(guess.language(), chosen == null ? current : chosen);
            if (chosen != null) {
                return Optional.of(otherLetters ? guess.language() : chosen);
            }
            return otherLetters || guess.sure() ? Optional.of(guess.language()) : Optional.empty();
        });
    }

    private static boolean isSlavic(String one, String other) {
        return SLAVIC.contains(one) && SLAVIC.contains(other);
    }

    private static Guess certain(String language) {
        return new Guess(language, 1, true, true);
    }

    private Guess weighed(List<String> typed, List<String> possible) {
        return Weighing.of(words.tell(typed, possible), runs.tell(typed, possible), typed, possible);
    }
}
