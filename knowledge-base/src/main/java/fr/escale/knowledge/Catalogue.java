package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.escale.knowledge.Answer.Candidate;
import fr.escale.knowledge.search.Classifier;
import fr.escale.knowledge.search.Entry;
import fr.escale.knowledge.search.Result;
import fr.escale.knowledge.search.SearchIndex;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.Comparator;
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
    private final Vicinity vicinity;
    private final Library library;
    private final Territory territory;
    private final @Nullable Classifier classifier;
    private final Map<Shown, SearchIndex> indexes = new ConcurrentHashMap<>();

    /** What an index holds: the articles of everywhere and these local ones, as this language says them. */
    private record Shown(String language, Set<String> locals) {}

    private Catalogue(Library library, Territory territory) {
        this.library = library;
        this.territory = territory;
        this.articles = library.articles().stream().collect(toMap(Article::id, article -> article));
        this.places = new Places(territory);
        this.vicinity = new Vicinity(articles.values(), places, territory);
        this.classifier = null;
    }

    private Catalogue(Catalogue other, Classifier classifier) {
        this.library = other.library;
        this.territory = other.territory;
        this.articles = other.articles;
        this.places = other.places;
        this.vicinity = other.vicinity;
        this.classifier = classifier;
        other.indexes.forEach((shown, index) -> indexes.put(shown, taught(shown, index)));
    }

    /** Ready for a question in French that names no place; the first one for any other place or language takes longer. */
    static Catalogue of(Library library, Territory territory) {
        var catalogue = new Catalogue(library, territory);
        catalogue.index(MessageWords.FRENCH, Set.of());
        return catalogue;
    }

    /** Gets ready for the first question from any commune of the territory, in any language that something is told in. */
    void getReady() {
        for (Commune commune : territory.communes()) {
            index(MessageWords.FRENCH, localsAt(commune.code()));
        }
        Translation.LANGUAGES.stream()
                .filter(language -> !library.isWithout(language))
                .forEach(language -> index(language, Set.of()));
    }

    /** The same, where French is searched with a classifier too. Nothing is indexed again. */
    Catalogue with(Classifier classifier) {
        return new Catalogue(this, classifier);
    }

    /** What a classifier is taught from: all articles in French, those of everywhere and local ones. */
    List<Entry> entries() {
        return library.articles().stream().map(Article::entry).toList();
    }

    Optional<Classifier> classifier() {
        return Optional.ofNullable(classifier);
    }

    Vicinity vicinity() {
        return vicinity;
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** The article in that language, in French where it has no translation. */
    Spoken spoken(Article article, String language) {
        return library.in(language, article.id())
                .map(translation -> Spoken.in(article, translation))
                .orElseGet(() -> Spoken.french(article));
    }

    /** @param commune INSEE code; when null, a place that the question names stands in for it, and else nothing local counts */
    Answer ask(String question, @Nullable String commune, String language) {
        Set<String> locals = commune == null ? localsNamed(question) : localsAt(commune);
        Answer french = answer(question, MessageWords.FRENCH, locals);
        boolean only = language.equals(MessageWords.FRENCH) || library.isWithout(language);
        return only ? french : Better.of(answer(question, language, locals), french);
    }

    private Answer answer(String question, String language, Set<String> locals) {
        return answer(index(language, locals).find(question), locals);
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

    private SearchIndex index(String language, Set<String> locals) {
        return indexes.computeIfAbsent(new Shown(language, locals), this::index);
    }

    private SearchIndex taught(Shown shown, SearchIndex index) {
        return classifier != null && shown.language().equals(MessageWords.FRENCH) ? index.with(classifier) : index;
    }

    private SearchIndex index(Shown shown) {
        return taught(shown, untaught(shown));
    }

    private SearchIndex untaught(Shown shown) {
        return SearchIndex.of(articles.values().stream()
                .filter(article -> !Places.isLocal(article) || shown.locals().contains(article.id()))
                .flatMap(article -> entry(article, shown.language()).stream())
                .toList());
    }

    private Optional<Entry> entry(Article article, String language) {
        return language.equals(MessageWords.FRENCH)
                ? Optional.of(article.entry())
                : library.in(language, article.id()).map(Translation::entry);
    }

    private Answer answer(Result result, Set<String> locals) {
        List<Candidate> candidates = result.hits().stream()
                .flatMap(hit -> article(hit.id()).map(article -> new Candidate(article, hit.score())).stream())
                .toList();
        double confidence = result.confidence();
        return switch (result.band()) {
            case ANSWER -> new Answer.Found(variant(candidates.getFirst().article(), locals), confidence, candidates);
            case CHOICE -> choice(candidates, confidence, locals);
            case NONE -> new Answer.Unknown(confidence, candidates);
        };
    }

    /** What answers instead of a national article here; the article itself where nothing does. */
    private Article variant(Article article, Set<String> locals) {
        return locals.stream()
                .map(articles::get)
                .filter(local -> local != null && article.id().equals(local.variantOf()))
                .min(Comparator.comparing(Article::id))
                .orElse(article);
    }

    /** Between one thing there is no choice, and alone it was not sure enough to be the answer. */
    private Answer choice(List<Candidate> candidates, double confidence, Set<String> locals) {
        List<Article> choices = candidates.stream()
                .map(candidate -> variant(candidate.article(), locals))
                .distinct()
                .limit(MOST_CHOICES)
                .toList();
        return choices.size() < 2
                ? new Answer.Unknown(confidence, candidates)
                : new Answer.Choice(choices, confidence, candidates);
    }
}
