package fr.escale.talk;

import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Conditions;
import fr.escale.knowledge.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A handful of articles, found when a question holds one of their words. */
final class Handful implements Answers {
    private final List<Article> articles = List.of(
            article("logement-visale", "garant", "Visale : un garant gratuit."),
            article("logement-urgence-115", "115", "Le 115 répond jour et nuit."),
            article("mobilite-permis-1-euro", "euro", "C'est un prêt à taux zéro."),
            article("formation-decrochage", "école", "On peut reprendre après un arrêt."),
            article("sante-psy", "psy", "Mon soutien psy : 12 séances par an."));

    @Override
    public Answer ask(String question, @Nullable String commune, String language) {
        return articles.stream()
                .filter(article -> question.contains(article.questions().getFirst()))
                .<Answer>map(article -> new Answer.Found(article, 1, List.of()))
                .findFirst()
                .orElseGet(() -> new Answer.Unknown(0, List.of()));
    }

    @Override
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public String title(Article article, String language) {
        return article.title();
    }

    @Override
    public Told tell(Article article, String language, LocalDate today) {
        return new Told(article.answer(), "fr");
    }

    @Override
    public Optional<Told> details(Article article, String language, LocalDate today) {
        return Optional.empty();
    }

    private static Article article(String id, String word, String answer) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return new Article(
                id,
                id.split("-")[0],
                null,
                id,
                List.of(word),
                answer,
                null,
                List.of(),
                null,
                Conditions.NONE,
                Set.of(),
                null,
                new Article.Source("service-public.gouv.fr", "https://www.service-public.gouv.fr"),
                day,
                day.plusYears(1),
                null,
                List.of());
    }
}
