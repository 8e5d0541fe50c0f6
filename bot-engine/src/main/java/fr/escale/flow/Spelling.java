package fr.escale.flow;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far two words are apart, for suggestions and for forgiving typos. */
public final class Spelling {
    private Spelling() {}

    /** Whether {@link #distance} is at most that, told without reckoning it where the lengths or the ends tell. */
    public static boolean within(int most, String from, String to) {
        if (Math.abs(from.length() - to.length()) > most) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(from.length(), to.length());
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        String left = from.substring(start, from.length() - end);
        String right = to.substring(start, to.length() - end);
        int longer = Math.max(left.length(), right.length());
        // what is left differs at both ends: one change is one letter, or two that are swapped
        return longer <= most || (most > 1 || longer == 2) && distance(left, right) <= most;
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour to make one from the other. */
    public static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    /** The nearest of some words, if one is near enough to have been meant: one letter in three may differ. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A question that names the nearest of some words, to end a sentence; empty when none is near. */
    static String suggestion(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int cheapest = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
