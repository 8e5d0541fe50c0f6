package fr.escale.safety;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that wordings and examples know: finds them again in "jeveuxmourir" and "s*icide". */
final class KnownWords {
    private static final int SHORTEST_TOGETHER = 8;
    private static final int LONGEST_TOGETHER = 60;

    /** Many words are two others by chance. */
    private static final int FEWEST_PARTS = 3;

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final String ALONE = "jmdlty";

    private final Set<String> words;

    /** @param words folded */
    KnownWords(Set<String> words) {
        this.words = words.stream()
                .filter(word -> LATIN.matcher(word).matches())
                .filter(word -> word.length() > 1 || ALONE.contains(word))
                .collect(Collectors.toSet());
    }

    /** The known words, as few as possible, that this token is made of; it alone when it is known or made of others. */
    List<String> in(String token) {
        boolean mayBe = token.length() >= SHORTEST_TOGETHER
                && token.length() <= LONGEST_TOGETHER
                && LATIN.matcher(token).matches()
                && !words.contains(token);
        return mayBe ? parted(token).orElse(List.of(token)) : List.of(token);
    }

    private Optional<List<String>> parted(String token) {
        int[] parts = new int[token.length() + 1];
        int[] from = new int[token.length() + 1];
        Arrays.fill(parts, 1, parts.length, token.length());
        for (int end = 1; end <= token.length(); end++) {
            for (int start = 0; start < end; start++) {
                if (parts[start] + 1 < parts[end] && words.contains(token.substring(start, end))) {
                    parts[end] = parts[start] + 1;
                    from[end] = start;
                }
            }
        }
        int least = parts[token.length()];
        return least >= FEWEST_PARTS && least * 3 <= token.length()
                ? Optional.of(parts(token, from))
                : Optional.empty();
    }

    private static List<String> parts(String token, int[] from) {
        var parts = new ArrayDeque<String>();
        for (int end = token.length(); end > 0; end = from[end]) {
            parts.addFirst(token.substring(from[end], end));
        }
        return List.copyOf(parts);
    }

    /** A known word that has any letter where this has a star. */
    Optional<String> behindStars(String starred) {
        var pattern = Pattern.compile(starred.replace("*", "[a-z]"));
        return words.stream()
                .filter(word -> word.length() == starred.length()
                        && pattern.matcher(word).matches())
                .sorted()
                .findFirst();
    }
}
