package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;

import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.Map;

/** Where articles hold, and whether a question names such a place. */
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
        return article.communes().isEmpty()
                || article.communes().contains(code)
                || article.communes().contains("dep:" + department(code))
                || territory
                        .commune(code)
                        .filter(commune -> article.communes().contains(commune.epci()))
                        .isPresent();
    }

    /**
     * Whether a folded question names the place of a local article: a commune of our territory where it holds, or what
     * its title says before the colon ("Bretagne : le covoiturage").
     */
    boolean named(Article article, String question) {
        String place = Wording.folded(article.title().split(":", 2)[0]);
        return Wording.names(question, place)
                || namesByCode.entrySet().stream()
                        .anyMatch(commune ->
                                Wording.names(question, commune.getValue()) && holds(article, commune.getKey()));
    }

    /** Overseas departments have three characters, all others two. */
    private static String department(String code) {
        return code.substring(0, Math.min(code.length(), code.startsWith("97") ? 3 : 2));
    }
}
