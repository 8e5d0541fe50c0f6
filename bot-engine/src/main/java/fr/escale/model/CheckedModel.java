package fr.escale.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** A model that is not believed: what leaves for it is stripped, what comes back is checked. */
final class CheckedModel implements LanguageModel {
    private static final int LONGEST_QUESTION = 300;

    private static final int LONGEST_MESSAGE = 1_000;

    /** Above this a message with buttons does not fit WhatsApp. */
    private static final int LONGEST_ANSWER = 1024;

    private final Endpoint endpoint;
    private final Cache<List<String>, String> told = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private final String clearer = task("clearer");
    private final String translated = task("translated");
    private final String french = task("french");
    private final String simpler = task("simpler");

    CheckedModel(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    /** Its words are searched with and never shown, so that nothing it was talked into can reach a person. */
    @Override
    public Optional<String> clearer(String question) {
        String stripped = Stripped.of(question);
        return endpoint.ask(clearer, stripped.substring(0, Math.min(stripped.length(), LONGEST_QUESTION)))
                .map(words -> words.replaceAll("\\s+", " "))
                .filter(words -> words.length() <= LONGEST_QUESTION);
    }

    @Override
    public Optional<String> translated(String answer, Locale language) {
        String task = translated.formatted(language.getDisplayLanguage(Locale.ENGLISH));
        return once(task, answer, text -> new Facts(answer, Locale.FRENCH).holdIn(text, language));
    }

    /** Long words are not cut: half a message read as a whole one would mislead. */
    @Override
    public Optional<String> inFrench(String message) {
        String stripped = Stripped.of(message);
        return stripped.isEmpty() || stripped.length() > LONGEST_MESSAGE
                ? Optional.empty()
                : once(french, stripped, Facts::hasNoLink);
    }

    @Override
    public Optional<String> simpler(String answer) {
        return once(
                simpler,
                answer,
                text -> new Facts(answer, Locale.FRENCH).holdIn(text, Locale.FRENCH) && SameWords.in(text, answer));
    }

    /** What it made of an answer before, else what it makes of it now. */
    private Optional<String> once(String task, String answer, Predicate<String> right) {
        List<String> key = List.of(task, answer);
        Optional<String> known = Optional.ofNullable(told.getIfPresent(key));
        return known.or(() -> told(task, answer).filter(right).map(text -> {
            told.put(key, text);
            return text;
        }));
    }

    /** The person's question does not go along: there is nobody who could talk it round. */
    private Optional<String> told(String task, String answer) {
        return endpoint.ask(task, answer).filter(text -> text.length() <= LONGEST_ANSWER);
    }

    private static String task(String name) {
        try (InputStream file =
                Objects.requireNonNull(CheckedModel.class.getResourceAsStream("/model/" + name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
