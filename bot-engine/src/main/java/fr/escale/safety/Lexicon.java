package fr.escale.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words that wordings ask for, numbered, so that a message's word is compared with its likes only. */
final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<String, BitSet> heard = new HashMap<>();
    private final Map<Character, List<Numbered>> slips = new HashMap<>();
    private final Map<Character, List<Numbered>> beginnings = new HashMap<>();
    private final BitSet minors = new BitSet();
    private final Set<String> words = new HashSet<>();

    private record Numbered(Piece.Choice choice, int number) {}

    /** The number of a choice, the same for the same words. */
    int number(String written, boolean french) {
        var key = french ? written : "~" + written;
        var known = numbers.get(key);
        if (known != null) return known;
        int number = numbers.size();
        numbers.put(key, number);
        note(Piece.Choice.of(written, french), number);
        return number;
    }

    private void note(Piece.Choice choice, int number) {
        switch (choice) {
            case Piece.Choice.Minor minor -> minors.set(number);
            case Piece.Choice.Exact word -> {
                words.add(word.folded());
                set(exact, word.folded(), number);
            }
            case Piece.Choice.Heard word -> {
                words.add(word.wanted().folded());
                set(heard, word.wanted().sound(), number);
                like(slips, word.wanted().sound(), choice, number);
            }
            case Piece.Choice.Spelt word -> {
                set(exact, word.folded(), number);
                like(slips, word.folded(), choice, number);
            }
            case Piece.Choice.Begins word -> {
                like(beginnings, word.folded(), choice, number);
                if (word.sound().charAt(0) != word.folded().charAt(0)) {
                    like(beginnings, word.sound(), choice, number);
                }
            }
        }
    }

    private static void set(Map<String, BitSet> of, String key, int number) {
        of.computeIfAbsent(key, any -> new BitSet()).set(number);
    }

    private static void like(Map<Character, List<Numbered>> likes, String beginning, Piece.Choice choice, int number) {
        likes.computeIfAbsent(beginning.charAt(0), any -> new ArrayList<>()).add(new Numbered(choice, number));
    }

    /** The numbers of the choices that this word fits. */
    BitSet fitting(Word word) {
        var fitting = new BitSet();
        fitting.or(exact.getOrDefault(word.folded(), fitting));
        fitting.or(heard.getOrDefault(word.sound(), fitting));
        if (Piece.Choice.Minor.isAge(word.folded())) fitting.or(minors);
        if (!word.folded().isEmpty()) addLikes(word.folded().charAt(0), word, fitting);
        boolean otherwise = !word.sound().isEmpty()
                && word.sound().charAt(0) != word.folded().charAt(0);
        if (otherwise) addLikes(word.sound().charAt(0), word, fitting);
        return fitting;
    }

    private void addLikes(char first, Word word, BitSet fitting) {
        add(beginnings.getOrDefault(first, List.of()), word, fitting);
        if (word.folded().length() >= Typo.SHORTEST) add(slips.getOrDefault(first, List.of()), word, fitting);
    }

    private static void add(List<Numbered> likes, Word word, BitSet fitting) {
        for (var like : likes) {
            if (like.choice().fits(word)) fitting.set(like.number());
        }
    }

    /** The words that are asked for, folded. */
    Set<String> words() {
        return words;
    }
}
