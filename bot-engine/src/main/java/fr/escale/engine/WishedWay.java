package fr.escale.engine;

import java.util.List;
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
    private static final List<String> WAYS = List.of(HOME, "phone", "video", "walk", "cafe", "van", IN_PERSON);

    private final Sayings sayings;

    WishedWay(Sayings sayings) {
        this.sayings = sayings;
    }

    /** One of "home", "phone", "video", "walk", "cafe", "van", {@link #IN_PERSON}; empty when nothing is said. */
    String of(String text) {
        return CLAUSES.splitAsStream(text)
                .filter(clause -> !holds(clause, NOT))
                .flatMap(this::in)
                .findFirst()
                .orElse("");
    }

    private Stream<String> in(String clause) {
        return WAYS.stream()
                .filter(way -> holds(clause, way))
                .filter(way -> !way.equals(HOME) || holds(clause, COMING) || isShort(clause));
    }

    private static boolean isShort(String clause) {
        return Plain.of(clause).split(" ").length <= FEW_WORDS;
    }

    private boolean holds(String clause, String key) {
        return sayings.mentions(PLACE + key, clause);
    }
}
