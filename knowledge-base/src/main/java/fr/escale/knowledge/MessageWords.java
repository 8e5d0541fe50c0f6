package fr.escale.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words around an article's own, in one language. */
final class MessageWords {
    static final String FRENCH = "fr";

    private static final Map<String, Map<String, String>> ALL = read();

    private final Locale locale;
    private final Map<String, String> words;

    private MessageWords(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.words = Objects.requireNonNull(ALL.get(language), language);
    }

    /** @param language BCP 47 code; French where we have no words of it */
    static MessageWords in(String language) {
        return new MessageWords(ALL.containsKey(language) ? language : FRENCH);
    }

    String say(String key, Object... parts) {
        return new MessageFormat(Objects.requireNonNull(words.get(key), key), locale).format(parts);
    }

    String day(LocalDate day) {
        boolean firstInFrench = locale.getLanguage().equals(FRENCH) && day.getDayOfMonth() == 1;
        String said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
        return firstInFrench ? said.replaceFirst("^1 ", "1er ") : said;
    }

    /** A sentence that stands behind a colon; a name in capitals stays as it is, and so do other languages. */
    String inTheMiddle(String sentence) {
        boolean word = locale.getLanguage().equals(FRENCH)
                && sentence.length() > 1
                && Character.isLowerCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.FRANCE) + sentence.substring(1) : sentence;
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = Objects.requireNonNull(MessageWords.class.getResourceAsStream("/articles/words.yml"));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
