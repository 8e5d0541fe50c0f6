package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How somebody wants to meet, when they say so: "par tel", "chez moi"; the words stand in {@code engine/orders*.yml}. */
final class WishedWay {
    /** Where people are, whatever else they wished before. */
    static final String IN_PERSON = "person";

    private static final String PLACE = "place ";
    private static final String HOME = "home";
    private static final String COMING = "coming";
    private static final String NOT = "not";

    /** "Ça se passe mal, chez moi" is no wish: what is wished stands in one clause, and not far from it. */
    private static final Pattern CLAUSES = Pattern.compile("[,.;:!?…\\n]|\\b(?:car|parce que|pcq|because|porque)\\b");

    private static final int FEW_WORDS = 4;
    private static final Map<String, List<String>> WORDS = words();

    private WishedWay() {}

    /** One of "home", "phone", "video", "walk", "cafe", "van", {@link #IN_PERSON}; empty when nothing is said. */
    static String of(String text) {
        return CLAUSES.splitAsStream(text)
                .filter(clause -> !holds(clause, NOT))
                .flatMap(WishedWay::in)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> in(String clause) {
        return WORDS.keySet().stream()
                .filter(way -> !way.equals(NOT) && !way.equals(COMING) && holds(clause, way))
                .filter(way -> !way.equals(HOME) || holds(clause, COMING) || isShort(clause));
    }

    private static boolean isShort(String clause) {
        return Plain.of(clause).split(" ").length <= FEW_WORDS;
    }

    private static boolean holds(String clause, String key) {
        return WORDS.getOrDefault(key, List.of()).stream().anyMatch(words -> Sayings.holds(clause, words));
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
