package fr.escale.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what is heard with the wordings of {@code safety/alarms.yml}, idioms taken out first. */
final class SpokenSafety implements Safety {
    private final Reading reading;
    private final List<Wording> idioms;
    private final EnumMap<Danger, List<Wording>> alarms;

    private SpokenSafety(Reading reading, List<Wording> idioms, EnumMap<Danger, List<Wording>> alarms) {
        this.reading = reading;
        this.idioms = idioms;
        this.alarms = alarms;
    }

    static SpokenSafety shipped() {
        var file = DataFile.read("alarms.yml");
        var alarms = new EnumMap<Danger, List<Wording>>(Danger.class);
        for (var danger : Danger.values()) alarms.put(danger, wordings(file, danger.name()));
        return new SpokenSafety(new Reading(shorthand()), wordings(file, "idioms"), alarms);
    }

    @Override
    public Optional<Danger> look(String text) {
        var words = withoutIdioms(reading.words(text));
        return alarms.entrySet().stream()
                .filter(alarm -> alarm.getValue().stream()
                        .anyMatch(wording -> wording.in(words).isPresent()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private List<Word> withoutIdioms(List<Word> words) {
        var left = new ArrayList<>(words);
        for (var idiom : idioms) {
            for (var found = idiom.in(left); found.isPresent(); found = idiom.in(left)) {
                var place = left.subList(found.get().from(), found.get().to());
                place.clear();
                place.add(Word.BREAK);
            }
        }
        return left;
    }

    private static List<Wording> wordings(Map<String, Object> file, String section) {
        return DataFile.texts(DataFile.section(file, section), "wordings").stream()
                .map(Wording::of)
                .toList();
    }

    private static Map<String, String> shorthand() {
        return DataFile.read("shorthand.yml").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
