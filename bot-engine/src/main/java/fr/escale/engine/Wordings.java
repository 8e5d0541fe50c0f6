package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The engine's own words in every language. */
final class Wordings {
    private final Map<Language, Wording> all = new EnumMap<>(Language.class);

    private Wordings() {}

    static Wordings shipped() {
        Wordings wordings = new Wordings();
        for (Language language : Language.values()) {
            String named = language == Language.FR ? "" : "." + language.code();
            wordings.all.put(language, Wording.read("/engine/words" + named + ".yml"));
        }
        return wordings;
    }

    Wording in(Language language) {
        return Objects.requireNonNull(all.get(language));
    }
}
