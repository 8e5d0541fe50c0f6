package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.escale.knowledge.Answer.Candidate;
import fr.escale.knowledge.search.Result;
import fr.escale.knowledge.search.SearchIndex;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The published articles and what finds them. Never changed: a publication makes another one.
 *
 * <p>Each place is searched through an index of what holds there, so that an article of elsewhere neither takes a rank
 * nor weighs on how sure an answer is. Places with the same local articles share one.
 */
final class Catalogue {
    private static final int MOST_CHOICES = 3;

    private final Map<String, Article> articles;
    private final Places places;
    private final Map<Set<String>, SearchIndex> indexes = new ConcurrentHashMap<>();

    private Catalogue(List<Article> articles, Places places) {
        this.articles = articles.stream().collect(toMap(Article::id, article -> article));
        this.places = places;
    }

    /** Ready for the first question from any commune of the territory. */
    static Catalogue of(List<Article> articles, Territory territory) {
        var catalogue = new Catalogue(articles, new Places(territory));
        catalogue.index(Set.of());
        for (Commune commune : territory.communes()) {
            catalogue.index(catalogue.localsAt(commune.code()));
        }
        return catalogue;
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** @param commune INSEE code; when null, a place that the question names stands in for it, and else nothing local counts */
    Answer ask(String question, @Nullable String commune) {
        Set<String> locals = commune == null ? localsNamed(question) : localsAt(commune);
        return answer(index(locals).find(question));
    }

    private Set<String> localsAt(String commune) {
        return locals(article -> places.holds(article, commune));
    }

    private Set<String> localsNamed(String question) {
        String folded = Wording.folded(question);
        return places.communeNamed(folded)
                .map(this::localsAt)
                .orElseGet(() -> locals(article -> Places.named(article, folded)));
    }

    private Set<String> locals(Predicate<Article> wanted) {
        return articles.values().stream()
                .filter(Places::isLocal)
                .filter(wanted)
                .map(Article::id)
                .collect(toUnmodifiableSet());
    }

    private SearchIndex index(Set<String> locals) {
        return indexes.computeIfAbsent(
                locals,
                _ -> SearchIndex.of(articles.values().stream()
                        .filter(article -> !Places.isLocal(article) || locals.contains(article.id()))
                        .map(Article::entry)
                        .toList()));
    }

    private Answer answer(Result result) {
        List<Candidate> candidates = result.hits().stream()
                .flatMap(hit -> article(hit.id()).map(article -> new Candidate(article, hit.score())).stream())
                .toList();
        double confidence = result.confidence();
        return switch (result.band()) {
            case ANSWER -> new Answer.Found(candidates.getFirst().article(), confidence, candidates);
            case CHOICE -> choice(candidates, confidence);
            case NONE -> new Answer.Unknown(confidence, candidates);
        };
    }

    /** Between one thing there is no choice, and alone it was not sure enough to be the answer. */
    private static Answer choice(List<Candidate> candidates, double confidence) {
        if (candidates.size() < 2) {
            return new Answer.Unknown(confidence, candidates);
        }
        List<Article> choices =
                candidates.stream().limit(MOST_CHOICES).map(Candidate::article).toList();
        return new Answer.Choice(choices, confidence, candidates);
    }
}
