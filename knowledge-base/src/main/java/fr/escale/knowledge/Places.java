package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;

import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Where articles hold, and which place a question names. */
final class Places {
    private final Territory territory;
    private final Map<String, String> namesByCode;

    Places(Territory territory) {
        this.territory = territory;
        this.namesByCode = territory.communes().stream()
                .collect(toMap(Commune::code, commune -> Wording.folded(commune.name()), (one, _) -> one));
    }

    static boolean isLocal(Article article) {
        return !article.communes().isEmpty();
    }

    /** Whether an article holds in the commune with that INSEE code. */
    boolean holds(Article article, String code) {
        return article.communes().isEmpty() || territory.isIn(code, article.communes());
    }

    /** INSEE code of the commune of our territory that a folded question names; of several, the longest name. */
    Optional<String> communeNamed(String question) {
        return namesByCode.entrySet().stream()
                .filter(commune -> Wording.names(question, commune.getValue()))
                .max(Comparator.comparingInt(commune -> commune.getValue().length()))
                .map(Map.Entry::getKey);
    }

    /** Whether a folded question names what a local article's title says before the colon ("Bretagne : …"). */
    static boolean named(Article article, String question) {
        return Wording.names(question, Wording.folded(article.title().split(":", 2)[0]));
    }
}
