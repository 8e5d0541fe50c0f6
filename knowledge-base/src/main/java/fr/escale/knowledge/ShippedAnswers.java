package fr.escale.knowledge;

import fr.escale.territory.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from the articles as they are shipped, for tools that work without a store. */
record ShippedAnswers(Catalogue catalogue) implements Answers {
    static ShippedAnswers of(Territory territory) {
        var catalogue = Catalogue.of(ShippedArticles.with(territory), territory);
        return new ShippedAnswers(
                ShippedClassifiers.of(catalogue.entries()).map(catalogue::with).orElse(catalogue));
    }

    @Override
    public Answer ask(String question, @Nullable String commune, String language) {
        return catalogue.ask(question, commune, language);
    }

    @Override
    public Optional<Article> article(String id) {
        return catalogue.article(id);
    }

    @Override
    public String title(Article article, String language) {
        return catalogue.spoken(article, language).title();
    }

    @Override
    public Told tell(Article article, String language, LocalDate today) {
        return catalogue.spoken(article, language).told(today);
    }

    @Override
    public boolean hasNear(Article article, @Nullable String commune) {
        return catalogue.vicinity().has(article, commune);
    }

    @Override
    public Optional<Near> near(Article article, String commune) {
        return Optional.of(catalogue.vicinity().of(article, commune));
    }

    @Override
    public Optional<Told> details(Article article, String language, LocalDate today) {
        return catalogue.spoken(article, language).more(today);
    }
}
