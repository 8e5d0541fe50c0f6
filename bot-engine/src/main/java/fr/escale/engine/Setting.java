package fr.escale.engine;

import fr.escale.flow.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * All the engine knows besides session and input: time is an input here.
 *
 * @param words what flows may show in braces: "service", "phone", "referent", "hours", "commune" …; a missing one
 *     shows as empty
 * @param language what the person chose to read
 */
public record Setting(Instant now, ZoneId zone, Map<String, String> words, Language language) {
    public Setting {
        words = Map.copyOf(words);
    }

    /** In French. */
    public Setting(Instant now, ZoneId zone, Map<String, String> words) {
        this(now, zone, words, Language.FR);
    }
}
