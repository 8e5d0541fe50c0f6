package fr.escale.safety;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wordings and examples of {@code safety/alarms.*.yml}, all languages together. */
final class Alarms {
    static final List<String> LANGUAGES = List.of("fr", "en", "es", "ar", "uk", "ru", "pt");
    private static final String IDIOMS = "idioms";

    private final Map<String, Map<String, Object>> files;

    private Alarms(Map<String, Map<String, Object>> files) {
        this.files = files;
    }

    /** A wording and the language it is of. */
    record Alarm(Wording wording, String language, String written) {}

    static Alarms shipped() {
        return new Alarms(LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(), language -> DataFile.read("alarms." + language + ".yml"))));
    }

    EnumMap<Danger, List<Alarm>> of(Lexicon lexicon) {
        var alarms = new EnumMap<Danger, List<Alarm>>(Danger.class);
        for (var danger : Danger.values()) {
            alarms.put(danger, alarms(danger.name(), lexicon).toList());
        }
        return alarms;
    }

    List<Wording> idioms(Lexicon lexicon) {
        return alarms(IDIOMS, lexicon).map(Alarm::wording).toList();
    }

    private Stream<Alarm> alarms(String section, Lexicon lexicon) {
        return LANGUAGES.stream()
                .flatMap(language -> texts(language, section, "wordings")
                        .map(written ->
                                new Alarm(Wording.of(written, lexicon, language.equals("fr")), language, written)));
    }

    /** What people write who tell of this danger. */
    List<String> examples(Danger danger) {
        return examples(danger.name()).toList();
    }

    /** What people write who tell of none. */
    List<String> harmless() {
        return examples(IDIOMS).toList();
    }

    private Stream<String> examples(String section) {
        return LANGUAGES.stream().flatMap(language -> texts(language, section, "examples"));
    }

    /** Changes when the examples do. */
    String fingerprint() {
        var all = Stream.concat(
                        Stream.of(Danger.values())
                                .flatMap(danger -> Stream.concat(Stream.of(danger.name()), examples(danger).stream())),
                        harmless().stream())
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** French words that people write together. */
    Set<String> frenchWords() {
        return Stream.of(Danger.values())
                .flatMap(danger -> texts("fr", danger.name(), "examples"))
                .flatMap(text -> Stream.of(Word.fold(text).split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
    }

    private Stream<String> texts(String language, String section, String part) {
        var file = files.getOrDefault(language, Map.of());
        return file.get(section) instanceof Map<?, ?> parts && parts.get(part) instanceof List<?> texts
                ? texts.stream().map(String::valueOf)
                : Stream.empty();
    }
}
