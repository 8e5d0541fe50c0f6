package fr.escale.safety;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says the texts of {@code safety/help.yml} and of its translations, with only the numbers that answer at this hour. */
final class WrittenHelp implements Help {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final List<String> OTHERS = List.of("en", "es", "ar", "uk", "ru", "pt");

    private final Map<Danger, First> texts;
    private final Map<String, WrittenHelp> others;

    private WrittenHelp(Map<Danger, First> texts, Map<String, WrittenHelp> others) {
        this.texts = texts;
        this.others = Map.copyOf(others);
    }

    /** What is said first: a sentence, the numbers, a sentence. */
    private record First(String open, List<HelpNumber> numbers, String close) {
        String at(LocalTime paris) {
            return numbers.stream()
                    .filter(number -> number.isOpen(paris))
                    .map(HelpNumber::line)
                    .collect(Collectors.joining("\n", open + "\n\n", "\n\n" + close));
        }
    }

    static WrittenHelp shipped() {
        var french = DataFile.read("help.yml");
        var others = OTHERS.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> read(french, DataFile.read("help." + language + ".yml"), Map.of())));
        return read(french, french, others);
    }

    /**
     * Which numbers, and when, comes from the French file: a translation holds words only.
     *
     * @param words what is said
     */
    private static WrittenHelp read(
            Map<String, Object> french, Map<String, Object> words, Map<String, WrittenHelp> others) {
        var numbers = numbers(DataFile.section(french, "numbers"), DataFile.section(words, "numbers"));
        var texts = new EnumMap<Danger, First>(Danger.class);
        for (var danger : Danger.values()) {
            var named = DataFile.texts(DataFile.section(DataFile.section(french, "dangers"), danger.name()), "numbers");
            texts.put(
                    danger, first(DataFile.section(DataFile.section(words, "dangers"), danger.name()), named, numbers));
        }
        return new WrittenHelp(texts, others);
    }

    @Override
    public Help in(String language) {
        return others.getOrDefault(language, this);
    }

    @Override
    public String say(Danger danger, ZonedDateTime now) {
        var paris = now.withZoneSameInstant(PARIS).toLocalTime();
        return Objects.requireNonNull(texts.get(danger)).at(paris);
    }

    private static First first(Map<String, Object> text, List<String> named, Map<String, HelpNumber> numbers) {
        var shown = named.stream()
                .map(name -> Objects.requireNonNull(numbers.get(name), name))
                .toList();
        return new First(String.valueOf(text.get("open")), shown, String.valueOf(text.get("close")));
    }

    private static Map<String, HelpNumber> numbers(Map<String, Object> section, Map<String, Object> words) {
        var numbers = new LinkedHashMap<String, HelpNumber>();
        for (var name : section.keySet()) {
            var number = DataFile.section(section, name);
            var line = String.valueOf(DataFile.section(words, name).get("line"));
            numbers.put(name, new HelpNumber(line, (Integer) number.getOrDefault("from", 0), (Integer)
                    number.getOrDefault("to", 24)));
        }
        return numbers;
    }
}
