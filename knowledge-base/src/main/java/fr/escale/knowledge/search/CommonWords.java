package fr.escale.knowledge.search;

import java.util.HashSet;
import java.util.List;
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
    private final Set<String> sounds = new HashSet<>();
    private final Lookalikes lookalikes = new Lookalikes();

    private CommonWords() {
        words = DataFile.rows("words.txt", 1).stream().map(List::getFirst).toList();
        known = Set.copyOf(words);
        for (String word : words) {
            sounds.add(Sound.FRENCH.of(word));
            lookalikes.add(word);
        }
    }

    /** How near a folded word is to the nearest of them: 1 when it is one of them, 0 when none is near. */
    double nearness(String word) {
        if (known.contains(word)) {
            return 1;
        }
        if (sounds.contains(Sound.FRENCH.of(word))) {
            return SAME_SOUND;
        }
        return SAME_SOUND
                * IntStream.of(lookalikes.of(word, SHARED_ENOUGH, MOST_LETTERS_APART))
                        .mapToDouble(number -> Typing.likeness(word, words.get(number)))
                        .max()
                        .orElse(0);
    }
}
