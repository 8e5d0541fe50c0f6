package fr.escale.knowledge.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The turns of phrase that tell what somebody wants to know: what it is, how long, how much, who, whether one may. */
final class Turns {
    static final Turns FRENCH = new Turns();

    private static final int LONGEST = 6;

    private final Map<String, Integer> phrases = new HashMap<>();

    private Turns() {
        List<List<String>> rows = DataFile.rows("turns.tsv", 2);
        for (int number = 0; number < rows.size(); number++) {
            int turn = 1 << number;
            for (String phrase : rows.get(number).get(1).split(",")) {
                phrases.merge(folded(phrase), turn, (one, other) -> one | other);
            }
        }
    }

    private static String folded(String phrase) {
        return String.join(
                " ", Folding.allWords(phrase).stream().map(Folding::fold).toList());
    }

    /** The turns in these folded words, a bit each; 0 for none. */
    int of(List<String> words) {
        int turns = 0;
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            turns |= phrases.getOrDefault(String.join(" ", words.subList(at, at + length)), 0);
            at += Math.max(1, length);
        }
        return turns;
    }

    /** Which of these folded words belong to a turn of several words: they say how it is asked, not what. */
    boolean[] within(List<String> words) {
        boolean[] within = new boolean[words.size()];
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 1) {
                Arrays.fill(within, at, at + length, true);
            }
            at += Math.max(1, length);
        }
        return within;
    }

    private int longest(List<String> words, int at) {
        int length = Math.min(LONGEST, words.size() - at);
        while (length > 0 && !phrases.containsKey(String.join(" ", words.subList(at, at + length)))) {
            length--;
        }
        return length;
    }

    /** How much two wordings want to know the same, 0 to 1; 0 when the one does not say. */
    static double likeness(int one, int other) {
        int either = Integer.bitCount(one | other);
        return either == 0 ? 0 : Integer.bitCount(one & other) / (double) either;
    }
}
