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

/** Says the texts of {@code safety/help.yml}, with only the numbers that answer at this hour. */
final class WrittenHelp implements Help {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Map<Danger, First> texts;

    private WrittenHelp(Map<Danger, First> texts) {
        this.texts = texts;
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
        var file = DataFile.read("help.yml");
        var numbers = numbers(DataFile.section(file, "numbers"));
        var dangers = DataFile.section(file, "dangers");
        var texts = new EnumMap<Danger, First>(Danger.class);
        for (var danger : Danger.values()) {
            texts.put(danger, first(DataFile.section(dangers, danger.name()), numbers));
        }
        return new WrittenHelp(texts);
    }

    @Override
    public String say(Danger danger, ZonedDateTime now) {
        var paris = now.withZoneSameInstant(PARIS).toLocalTime();
        return Objects.requireNonNull(texts.get(danger)).at(paris);
    }

    private static First first(Map<String, Object> text, Map<String, HelpNumber> numbers) {
        var named = DataFile.texts(text, "numbers").stream()
                .map(name -> Objects.requireNonNull(numbers.get(name), name))
                .toList();
        return new First(String.valueOf(text.get("open")), named, String.valueOf(text.get("close")));
    }

    private static Map<String, HelpNumber> numbers(Map<String, Object> section) {
        var numbers = new LinkedHashMap<String, HelpNumber>();
        for (var name : section.keySet()) {
            var number = DataFile.section(section, name);
            numbers.put(
                    name,
                    new HelpNumber(
                            String.valueOf(number.get("line")), (Integer) number.getOrDefault("from", 0), (Integer)
                                    number.getOrDefault("to", 24)));
        }
        return numbers;
    }
}
