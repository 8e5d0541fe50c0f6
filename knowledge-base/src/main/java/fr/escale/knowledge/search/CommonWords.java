package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words of everyday French: what is typed may be one of these rather than a slip for a word of an article. */
final class CommonWords {
    static final CommonWords FRENCH = new CommonWords();

    private static final double SAME_SOUND = 0.9;
    private static final double SHARED_ENOUGH = 0.4;
    private static final int MOST_LETTERS_APART = 1;

    private final List<String> words;
    private final Set<String> known;
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Lookalikes lookalikes = new Lookalikes();

    private CommonWords() {
        words = DataFile.rows("words.txt", 1).stream().map(List::getFirst).toList();
        known = Set.copyOf(words);
        for (String word : words) {
            bySound.computeIfAbsent(Sound.FRENCH.of(word), _ -> new ArrayList<>(1))
                    .add(word);
            lookalikes.add(word);
        }
    }

    /** Whether a folded word is one of them. */
    boolean knows(String word) {
        return known.contains(word);
    }

    /** Those that have this sound. */
    List<String> soundingLike(String sound) {
        return bySound.getOrDefault(sound, List.of());
    }

    /** How near a folded word is to the nearest of them: 1 when it is one of them, 0 when none is near. */
    double nearness(String word) {
        if (known.contains(word)) {
            return 1;
        }
        if (bySound.containsKey(Sound.FRENCH.of(word))) {
            return SAME_SOUND;
        }
        return SAME_SOUND
                * nearest(word).map(other -> Typing.likeness(word, other)).orElse(0.0);
    }

    /** The one spelled most like a folded word, with about as many letters. */
    Optional<String> nearest(String word) {
        return IntStream.of(lookalikes.of(word, SHARED_ENOUGH, MOST_LETTERS_APART))
                .mapToObj(words::get)
                .max(Comparator.comparingDouble(other -> Typing.likeness(word, other)));
    }
}
