package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bot's own words, for rooms that say something outside a flow. */
public final class Speech {
    private final Wordings wordings;

    private Speech(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The words that come with the program. */
    public static Speech shipped() {
        return new Speech(Wordings.shipped());
    }

    /**
     * One sentence in that language.
     *
     * @param key which one, as in {@code engine/words.yml}
     * @param words what its braces show; a part in "[[ … ]]" falls away when one of its words is missing or empty
     */
    public String say(Language language, String key, Map<String, String> words) {
        return OwnWords.of(wordings.in(language).one(key), language).say(new Told(words));
    }

    /**
     * What is said to small talk of that kind, as in {@link Outcome.Meant}.
     *
     * @param pick any number: the same one gives the same words
     */
    public String smallTalk(Language language, String what, int pick, Map<String, String> words) {
        return OwnWords.of(wordings.in(language).any(Aside.key(what), pick), language)
                .say(new Told(words));
    }

    /** Words and no calendar: what is said here shows no dates but in words. */
    private record Told(Map<String, String> words) implements Words {
        @Override
        public @Nullable String word(String name) {
            return words.get(name);
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    }
}
