package fr.escale.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Phone spellings written out: "c koi au juste" is "c est quoi au juste". */
final class Shorthand {
    private static final Map<String, String> FULL = full();

    private Shorthand() {}

    /** @param plain as {@link Plain}; comes back as it is when nothing in it is short */
    static String writtenOut(String plain) {
        String[] words = plain.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(at -> full(words[at], at + 1 < words.length ? words[at + 1] : ""))
                .collect(Collectors.joining(" "));
    }

    /** "c" is "c est", but not in "c est". */
    private static String full(String word, String next) {
        String full = FULL.getOrDefault(word, word);
        return full.equals(word + " " + next) ? word : full;
    }

    private static Map<String, String> full() {
        Wording data = Wording.read("/engine/shorthand.yml");
        Map<String, String> full = new HashMap<>();
        data.keys().forEach(word -> data.all(word).forEach(spelling -> full.put(spelling, word)));
        return Map.copyOf(full);
    }
}
