package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Text;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The engine's own sentences, each read once: there are some dozens, and they never change while the program runs. */
final class OwnWords {
    private static final Set<String> NUMBERS = Set.of("days", "hours", "minutes");

    private static final Map<String, Text> READ = new ConcurrentHashMap<>();

    private OwnWords() {}

    static Text of(String sentence, Language language) {
        Text known = READ.get(sentence);
        return known == null
                ? READ.computeIfAbsent(sentence, read -> Text.of(read, language.locale(), NUMBERS))
                : known;
    }
}
