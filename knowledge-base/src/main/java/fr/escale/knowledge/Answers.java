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

    /**
     * Answers a question as typed.
     *
     * @param question any text, of any length
     * @param commune INSEE code of where the person lives, null when unknown: local articles of elsewhere are left out
     */
    Answer ask(String question, @Nullable String commune);

    /** The published article with that id. */
    Optional<Article> article(String id);

    /**
     * The message that says an article: short answer, first step, contact, source and the date it was checked. Past
     * its {@code validUntil} it carries no amount. At most 1,024 characters.
     *
     * @param today the day in the team's time zone
     */
    String say(Article article, LocalDate today);
}
