package fr.escale.knowledge.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes typed words as they are spelled, where the shelf or everyday French has a word that sounds the same or is a slip
 * away: runs of letters and sounds of a texted or mistyped question are then those of the same question in full.
 */
final class Restoring {
    private static final int SHORTEST_MISTYPED = 5;
    private static final double ALIKE_ENOUGH = 0.75;

    private final Vocabulary vocabulary;

    Restoring(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The word in its likeliest spelling, a swallowed small word before it; as it was typed when none is known. */
    List<String> of(Word word) {
        String typed = word.likeliest();
        if (word.light() || vocabulary.knows(typed) || CommonWords.FRENCH.knows(typed)) {
            return List.of(typed);
        }
        return first(word, form -> vocabulary.knows(form) ? List.of(form) : List.of())
                .or(() -> first(word, form -> vocabulary.soundingLike(Sound.FRENCH.of(form))))
                .or(() -> first(word, form -> CommonWords.FRENCH.soundingLike(Sound.FRENCH.of(form))))
                .or(() -> first(word, this::spelledLike))
                .orElse(List.of(typed));
    }

    private List<String> spelledLike(String form) {
        return form.length() < SHORTEST_MISTYPED
                ? List.of()
                : Stream.concat(vocabulary.nearest(form).stream(), CommonWords.FRENCH.nearest(form).stream())
                        .filter(word -> Typing.likeness(form, word) >= ALIKE_ENOUGH)
                        .toList();
    }

    private static Optional<List<String>> first(Word word, Function<String, List<String>> spellings) {
        for (String form : word.forms()) {
            Optional<String> nearest = spellings.apply(form).stream()
                    .max(Comparator.comparingDouble((String spelling) -> Typing.likeness(form, spelling))
                            .thenComparing(Comparator.reverseOrder()));
            if (nearest.isPresent()) {
                return Optional.of(Stream.concat(swallowed(form, word).stream(), nearest.stream())
                        .toList());
            }
        }
        return Optional.empty();
    }

    /** What stands before this form in a longer one: "le" for "fichie" of "lfichie", "l" for "ecole" of "lecole". */
    private static Optional<String> swallowed(String form, Word word) {
        return word.forms().stream()
                .filter(longer -> longer.length() > form.length() && longer.endsWith(form))
                .map(longer -> longer.substring(0, longer.length() - form.length()))
                .map(little -> little.length() == 1 && "aeiouyh".indexOf(form.charAt(0)) < 0 ? little + "e" : little)
                .findFirst();
    }
}
