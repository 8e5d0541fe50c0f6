package fr.escale.knowledge;

import fr.escale.territory.Commune;
import fr.escale.territory.Partner;
import fr.escale.territory.Territory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what there is around a commune on the subject of an article: local articles, and partners. */
final class Vicinity {
    private static final int MOST_ARTICLES = 3;
    private static final int MOST_PARTNERS = 4;
    private static final MessageWords WORDS = MessageWords.in(MessageWords.FRENCH);

    private final Collection<Article> articles;
    private final Places places;
    private final Territory territory;
    private final Map<String, Boolean> somewhere = new ConcurrentHashMap<>();

    Vicinity(Collection<Article> articles, Places places, Territory territory) {
        this.articles = articles;
        this.places = places;
        this.territory = territory;
    }

    /** @param commune INSEE code; when null, whether there is something anywhere in our territory */
    boolean has(Article article, @Nullable String commune) {
        return commune == null
                ? somewhere.computeIfAbsent(article.id(), _ -> isSomewhere(article))
                : locals(article, commune).findAny().isPresent()
                        || partners(article, commune).findAny().isPresent();
    }

    private boolean isSomewhere(Article article) {
        return territory.communes().stream().anyMatch(commune -> has(article, commune.code()));
    }

    Near of(Article article, String commune) {
        List<Article> closest = locals(article, commune)
                .sorted(Comparator.comparing((Article local) -> !Objects.equals(local.subTheme(), article.subTheme()))
                        .thenComparing(Article::id))
                .limit(MOST_ARTICLES)
                .toList();
        return new Near(new Told(text(article, commune, !closest.isEmpty()), MessageWords.FRENCH), closest);
    }

    private String text(Article article, String commune, boolean hasArticles) {
        String name = territory.anywhere(commune).map(Commune::name).orElse(commune);
        List<Partner> found = partners(article, commune).limit(MOST_PARTNERS).toList();
        if (found.isEmpty()) {
            return WORDS.say(hasArticles ? "near-articles" : "near-nothing", name);
        }
        String lines = found.stream().map(Vicinity::line).collect(Collectors.joining("\n"));
        String whole = WORDS.say("near", name) + "\n" + lines;
        return whole.length() <= Message.LONGEST ? whole : WORDS.say("near", name) + "\n" + line(found.getFirst());
    }

    private static String line(Partner partner) {
        String reach = Stream.of(partner.phone(), partner.email(), partner.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "• " + partner.name() + " : " + partner.purpose() + ". " + reach;
    }

    private Stream<Article> locals(Article article, String commune) {
        return articles.stream()
                .filter(Places::isLocal)
                .filter(local -> local.theme().equals(article.theme()))
                .filter(local -> !local.id().equals(article.id()))
                .filter(local -> places.holds(local, commune));
    }

    private Stream<Partner> partners(Article article, String commune) {
        return territory.partners().stream()
                .filter(partner -> partner.helpsWith(article.theme()))
                .filter(partner -> territory.isIn(commune, Set.of(partner.place())));
    }
}
