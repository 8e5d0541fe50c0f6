package fr.escale.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * All the engine knows besides session and input: time is an input here.
 *
 * @param words what flows may show in braces: "service", "phone", "referent", "hours", "commune" …; a missing one
 *     shows as empty
 */
public record Setting(Instant now, ZoneId zone, Map<String, String> words) {
    public Setting {
        words = Map.copyOf(words);
    }
}
