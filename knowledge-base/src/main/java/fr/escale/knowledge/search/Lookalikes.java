package fr.escale.knowledge.search;

import java.util.Arrays;

/** Words by their runs of three letters, to find quickly those that share many with another. */
final class Lookalikes {
    private final Numbering runs = new Numbering();
    private int[][] wordsWith = new int[16][];
    private int[] sizes = new int[16];
    private int[] lengths = new int[16];
    private int words;

    /** Adds a word, which gets the next number. */
    void add(String word) {
        for (int gram : Grams.ofWord(word)) {
            note(runs.add(gram));
        }
        lengths = words == lengths.length ? Arrays.copyOf(lengths, 2 * words) : lengths;
        lengths[words++] = word.length();
    }

    private void note(int run) {
        if (run == wordsWith.length) {
            wordsWith = Arrays.copyOf(wordsWith, 2 * run);
            sizes = Arrays.copyOf(sizes, 2 * run);
        }
        if (wordsWith[run] == null) {
            wordsWith[run] = new int[2];
        } else if (sizes[run] == wordsWith[run].length) {
            wordsWith[run] = Arrays.copyOf(wordsWith[run], 2 * sizes[run]);
        }
        wordsWith[run][sizes[run]++] = words;
    }

    /**
     * The numbers of the words that have at least this share of a word's runs and about its length.
     *
     * @param apart how many letters longer or shorter they may be
     */
    int[] of(String word, double share, int apart) {
        int[] grams = Grams.ofWord(word);
        byte[] shared = new byte[words];
        int[] found = new int[16];
        int count = 0;
        int enough = (int) Math.ceil(share * grams.length);
        for (int gram : grams) {
            int run = runs.of(gram);
            for (int i = 0; run >= 0 && i < sizes[run]; i++) {
                int number = wordsWith[run][i];
                if (++shared[number] == enough && Math.abs(lengths[number] - word.length()) <= apart) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = number;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
