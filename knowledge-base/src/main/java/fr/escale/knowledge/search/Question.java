package fr.escale.knowledge.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A question, read against one shelf.
 *
 * @param asked its words, each with the stems it may stand for
 * @param letters its runs of letters
 * @param sounds its runs of sounds
 * @param manner its words that say little, by the numbers of their stems
 * @param turns its turns of phrase, by {@link Turns}
 */
record Question(List<Asked> asked, Vector.Probe letters, Vector.Probe sounds, Vector.Probe manner, int turns) {
    /** Runs of sounds by which candidates are looked for: common ones cost time and tell little. */
    private static final int TELLING_SOUNDS = 24;

    /**
     * A word asked.
     *
     * @param likenesses the stems it may stand for, the likeliest first; empty when nothing on the shelf is like it
     * @param weight how much it says: the rarity of its likeliest stem, less for a light word
     * @param light whether it says little about what is asked
     */
    record Asked(List<Vocabulary.Likeness> likenesses, double weight, boolean light) {
        /** How well the best of these stems (rising numbers) stands for this word, 0 to 1. */
        double metBy(int[] stems) {
            double best = 0;
            for (Vocabulary.Likeness likeness : likenesses) {
                boolean there = likeness.degree() > best && Arrays.binarySearch(stems, likeness.stem()) >= 0;
                best = there ? likeness.degree() : best;
            }
            return best;
        }
    }

    static Question of(List<Word> words, Shelf shelf) {
        return of(words, shelf, shelf.vocabulary()::like);
    }

    /** @param like which stems of the shelf a word is like */
    static Question of(List<Word> words, Shelf shelf, Function<Word, List<Vocabulary.Likeness>> like) {
        List<String> likeliest = words.stream().map(Word::likeliest).toList();
        List<String> said = words.stream()
                .flatMap(word -> shelf.restoring().of(word).stream())
                .toList();
        int[] sounds = Grams.ofSounds(said);
        List<Asked> asked =
                words.stream().map(word -> asked(word, like.apply(word), shelf)).toList();
        return new Question(
                asked,
                Vector.of(Grams.ofLetters(said), shelf.letterRarity()::of).probe(),
                Vector.of(sounds, shelf.soundRarity()::of).probe(),
                Vector.of(lightStems(asked), shelf.stemRarity()::of).probe(),
                Turns.FRENCH.of(likeliest));
    }

    private static int[] lightStems(List<Asked> asked) {
        return asked.stream()
                .filter(word -> word.light() && !word.likenesses().isEmpty())
                .mapToInt(word -> word.likenesses().getFirst().stem())
                .toArray();
    }

    /** The runs of sounds that weigh most. */
    List<Integer> tellingSounds() {
        Vector all = sounds.vector();
        return IntStream.range(0, all.features().length)
                .boxed()
                .sorted(Comparator.comparingDouble(number -> -all.weights()[number]))
                .limit(TELLING_SOUNDS)
                .map(number -> all.features()[number])
                .toList();
    }

    private static Asked asked(Word word, List<Vocabulary.Likeness> likenesses, Shelf shelf) {
        int stem = likenesses.isEmpty() ? -1 : likenesses.getFirst().stem();
        return new Asked(likenesses, word.weight() * shelf.stemRarity().of(stem), word.light());
    }

    /** Whether there is a word in it that says what is asked. */
    boolean asksSomething() {
        return asked.stream().anyMatch(word -> !word.light());
    }

    /** All that is asked, in weight. */
    double weight() {
        return asked.stream().mapToDouble(Asked::weight).sum();
    }

    /** The share of what is asked (by weight) that these stems meet, 0 to 1. */
    double metBy(int[] stems) {
        double met = 0;
        for (Asked word : asked) {
            met += word.weight() * word.metBy(stems);
        }
        return met / Math.max(1e-9, weight());
    }

    /** The share of a wording (by weight) that the question says, 0 to 1. */
    double says(Card.Wording wording) {
        double[] said = new double[wording.stems().length];
        for (Asked word : asked) {
            for (Vocabulary.Likeness likeness : word.likenesses()) {
                int at = Arrays.binarySearch(wording.stems(), likeness.stem());
                if (at >= 0) {
                    said[at] = Math.max(said[at], likeness.degree());
                }
            }
        }
        double met = 0;
        double all = 1e-9;
        for (int i = 0; i < said.length; i++) {
            met += said[i] * wording.weights()[i];
            all += wording.weights()[i];
        }
        return met / all;
    }
}
