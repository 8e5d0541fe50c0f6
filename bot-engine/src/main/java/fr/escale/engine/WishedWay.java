package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How somebody wants to meet, when they say so: "par tel", "chez moi"; the words stand in {@code engine/orders*.yml}. */
final class WishedWay {
    private static final String PLACE = "place ";
    private static final Map<String, List<String>> WORDS = words();

    private WishedWay() {}

    /** One of "home", "phone", "video", "walk", "cafe", "van"; empty when nothing is said. */
    static String of(String text) {
        return WORDS.entrySet().stream()
                .filter(way -> way.getValue().stream().anyMatch(words -> Sayings.holds(text, words)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        var languages = Arrays.stream(Language.values()).map(Sayings::read).toList();
        languages.getFirst().keys().stream()
                .filter(kind -> kind.startsWith(PLACE))
                .forEach(kind -> all.put(
                        kind.substring(PLACE.length()),
                        languages.stream()
                                .flatMap(words -> words.all(kind).stream())
                                .toList()));
        return all;
    }
}
