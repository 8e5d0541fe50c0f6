package fr.escale.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the classifier looks at in a message: how its words sound, their neighbours, what the words mean, and which meanings
 * stand together.
 */
final class Traits {
    /** What follows is not read. */
    private static final int MOST_WORDS = 60;

    private static final int LONGEST_WORD = 24;

    /** Meanings that are further apart have nothing to do with each other. */
    private static final int NEAR = 6;

    private final Meanings meanings;
    private final Set<String> traits = new LinkedHashSet<>();

    private Traits(Meanings meanings) {
        this.meanings = meanings;
    }

    static Set<String> of(List<Word> words, Meanings meanings) {
        var traits = new Traits(meanings);
        var read = words.subList(0, Math.min(MOST_WORDS, words.size()));
        traits.addWords(read);
        traits.addMeanings(read);
        return traits.traits;
    }

    private void addWords(List<Word> words) {
        String last = "^";
        for (var word : words) {
            var sound = word.sound().isEmpty() ? word.folded() : word.sound();
            if (word == Word.BREAK || sound.length() > LONGEST_WORD) {
                last = "^";
            } else {
                traits.add(sound);
                traits.add(last + " " + sound);
                last = sound;
            }
        }
    }

    private void addMeanings(List<Word> words) {
        var before = new ArrayList<List<String>>();
        for (var word : words) {
            var these = meanings.of(word);
            for (var meaning : these) {
                traits.add("@" + meaning);
                before.subList(Math.max(0, before.size() - NEAR), before.size())
                        .forEach(earlier -> earlier.forEach(other -> traits.add("@" + pair(other, meaning))));
            }
            before.add(these);
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }
}
