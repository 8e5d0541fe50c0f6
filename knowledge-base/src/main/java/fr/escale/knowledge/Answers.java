package fr.escale.knowledge;

import fr.escale.territory.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ask a question, get an answer. Answers come from published articles only; nothing is ever made up. */
public interface Answers {
    /** Answers from the shipped articles alone, without a store: for tools and tests. */
    static Answers shipped(Territory territory) {
        return ShippedAnswers.of(territory);
    }

    /** Answers a question as typed, in French. */
    default Answer ask(String question, @Nullable String commune) {
        return ask(question, commune, MessageWords.FRENCH);
    }

    /**
     * Answers a question as typed.
     *
     * @param question any text, of any length
     * @param commune INSEE code of where the person lives, null when unknown: local articles of elsewhere are left out,
     *     and the local variant of an article answers instead of it
     * @param language BCP 47 code of what the person reads: questions in it find what is translated into it, and in
     *     French everything
     */
    Answer ask(String question, @Nullable String commune, String language);

    /** Changes whenever a question may be answered otherwise: other articles are live, or they are known better. */
    default long version() {
        return 0;
    }

    /** The published article with that id. */
    Optional<Article> article(String id);

    /** What an article is called in a language; its French title where it has no translation. */
    String title(Article article, String language);

    /** The message that says an article in French, as {@link #tell} does. */
    default String say(Article article, LocalDate today) {
        return tell(article, MessageWords.FRENCH, today).text();
    }

    /**
     * The message that says an article: short answer, first step, contact, source and the date it was checked. Past
     * its {@code validUntil} it carries no amount, past its {@code reviewBy} it warns. At most 1,024 characters.
     *
     * @param today the day in the team's time zone
     */
    Told tell(Article article, String language, LocalDate today);

    /**
     * All that the article holds besides: every step, whom it is for, contact, source and date. At most 4,096
     * characters; empty when there is no more than what {@link #tell} says.
     */
    Optional<Told> details(Article article, String language, LocalDate today);

    /**
     * Whether anything is known around a commune on the subject of an article.
     *
     * @param commune INSEE code; when null, around any commune of our territory
     */
    default boolean hasNear(Article article, @Nullable String commune) {
        return false;
    }

    /** What there is around a commune (INSEE code) on the subject of an article; empty where nothing local is known. */
    default Optional<Near> near(Article article, String commune) {
        return Optional.empty();
    }
}
