package fr.escale.engine;

import fr.escale.flow.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All the engine knows besides session and input: time is an input here.
 *
 * @param words what flows may show in braces: "service", "phone", "referent", "hours", "commune" …; a missing one
 *     shows as empty
 * @param language what the person chose to read
 * @param written what they surely write, whatever they chose; null when their words leave that open
 */
public record Setting(
        Instant now,
        ZoneId zone,
        Map<String, String> words,
        Language language,
        @Nullable Language written) {
    public Setting {
        words = Map.copyOf(words);
    }

    /** Of somebody whose words do not tell a language. */
    public Setting(Instant now, ZoneId zone, Map<String, String> words, Language language) {
        this(now, zone, words, language, null);
    }

    /** In French. */
    public Setting(Instant now, ZoneId zone, Map<String, String> words) {
        this(now, zone, words, Language.FR);
    }
}
