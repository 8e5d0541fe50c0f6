package fr.escale.knowledge;

import fr.escale.territory.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the articles as they are shipped, for tools that work without a store. */
record ShippedAnswers(Catalogue catalogue) implements Answers {
    static ShippedAnswers of(Territory territory) {
        return new ShippedAnswers(Catalogue.of(ShippedArticles.all(), territory));
    }

    @Override
    public Answer ask(String question, @Nullable String commune) {
        return catalogue.ask(question, commune);
    }

    @Override
    public Optional<Article> article(String id) {
        return catalogue.article(id);
    }

    @Override
    public String say(Article article, LocalDate today) {
        return Message.of(article, today);
    }
}
