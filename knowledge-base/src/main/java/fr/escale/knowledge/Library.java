package fr.escale.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles and their translations.
 *
 * @param articles the French ones, each id once
 * @param translations those of the same text as the article's today, by article and language; the others are left out
 */
record Library(List<Article> articles, Map<String, Map<String, Translation>> translations) {
    static Library of(List<Article> articles, List<Translation> translations) {
        Map<String, List<Translation>> byArticle =
                translations.stream().collect(Collectors.groupingBy(Translation::article));
        Map<String, Map<String, Translation>> usable = new TreeMap<>();
        for (Article french : articles) {
            byArticle.getOrDefault(french.id(), List.of()).stream()
                    .filter(translation -> translation.isOf(french))
                    .forEach(translation -> usable.computeIfAbsent(french.id(), _ -> new TreeMap<>())
                            .put(translation.language(), translation));
        }
        return new Library(List.copyOf(articles), Map.copyOf(usable));
    }

    Optional<Translation> in(String language, String article) {
        return Optional.ofNullable(translations.getOrDefault(article, Map.of()).get(language));
    }

    /** Whether nothing is translated into that language. */
    boolean isWithout(String language) {
        return translations.values().stream().noneMatch(languages -> languages.containsKey(language));
    }

    /** All as they are written, articles first. */
    List<Written> written() {
        return Stream.concat(
                        articles.stream().map(Written::of),
                        translations.values().stream()
                                .flatMap(languages -> languages.values().stream())
                                .map(Written::of))
                .toList();
    }
}
