package fr.escale.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article in the words of one language.
 *
 * @param situations only in French: a translation does not say them
 */
record Spoken(
        Article article,
        String language,
        String title,
        String answer,
        @Nullable String answerOnceExpired,
        List<String> steps,
        @Nullable String contact,
        List<String> situations) {
    static Spoken french(Article article) {
        return new Spoken(
                article,
                MessageWords.FRENCH,
                article.title(),
                article.answer(),
                article.answerOnceExpired(),
                article.steps(),
                article.contact(),
                article.conditions().situations());
    }

    static Spoken in(Article article, Translation translation) {
        return new Spoken(
                article,
                translation.language(),
                translation.title(),
                translation.answer(),
                translation.answerOnceExpired(),
                translation.steps(),
                translation.contact(),
                List.of());
    }

    /** The message that says it, at most {@link Message#LONGEST} characters. */
    Told told(LocalDate today) {
        return new Told(Message.of(this, today), language);
    }

    /** What it holds besides, if anything. */
    Optional<Told> more(LocalDate today) {
        return Details.has(article) ? Optional.of(new Told(Message.details(this, today), language)) : Optional.empty();
    }
}
