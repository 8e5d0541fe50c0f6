package fr.escale.duty;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What calls staff, in the language they read the console in: {@code duty/bells.<language>.properties}. */
public final class BellWords {
    private static final BellWords FRENCH = read("fr");
    private static final Map<String, BellWords> OTHERS = Map.of("en", read("en"));

    private final Properties words;

    private BellWords(Properties words) {
        this.words = words;
    }

    /** Those of that language; French where there are none. */
    public static BellWords in(Locale language) {
        return OTHERS.getOrDefault(language.getLanguage(), FRENCH);
    }

    /**
     * One sentence.
     *
     * @param value stands where the sentence says {0}
     */
    public String say(String key, String value) {
        return say(key).replace("{0}", value);
    }

    /** One sentence without a value. */
    public String say(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static BellWords read(String language) {
        var file = "/duty/bells." + language + ".properties";
        try (var lines = new InputStreamReader(
                Objects.requireNonNull(BellWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(lines);
            return new BellWords(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
