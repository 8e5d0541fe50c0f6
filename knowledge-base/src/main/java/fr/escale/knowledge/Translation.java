package fr.escale.knowledge;

import fr.escale.knowledge.search.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article said in another language. Source, dates, places and what may follow are the French article's.
 *
 * @param article id of the French article
 * @param language BCP 47 code ("uk")
 * @param title as a young person would call it in that language
 * @param questions wordings in that language
 * @param answer the short answer, at most 600 characters
 * @param answerOnceExpired what is said after the French article's {@code validUntil}; null when there is no amount
 * @param steps what to do, first thing first; may be empty
 * @param contact whom to turn to; null when the French names nobody
 * @param of the mark of the French text it translates, see {@link Written#mark()}
 * @param proofread whether somebody who speaks the language has read it
 */
public record Translation(
        String article,
        String language,
        String title,
        List<String> questions,
        String answer,
        @Nullable String answerOnceExpired,
        List<String> steps,
        @Nullable String contact,
        String of,
        boolean proofread) {
    /** The languages articles are translated into, BCP 47 codes. */
    public static final List<String> LANGUAGES = List.of("en", "es", "ar", "uk", "ru", "pt");

    public Translation {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    /** Whether it says what this French article says today: only then may anybody read it. */
    public boolean isOf(Article french) {
        return french.id().equals(article) && Written.of(french).mark().equals(of) && !outlives(french);
    }

    private boolean outlives(Article french) {
        return french.validUntil() == null && SaidRules.hasAmount(answer);
    }

    /** What the search knows of it, under the article's id. */
    Entry entry() {
        return new Entry(article, title, questions, answer + "\n" + String.join("\n", steps), null);
    }
}
