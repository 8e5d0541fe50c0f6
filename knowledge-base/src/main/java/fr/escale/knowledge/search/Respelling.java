package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Spells one word as in an SMS: groups of letters shortened as {@code respellings.tsv} says, each or not by chance. */
final class Respelling {
    private static final int LONGEST_GROUP = 5;
    private static final double OFTEN = 0.6;

    private final Map<String, String> anywhere = new HashMap<>();
    private final Map<String, String> atTheEnd = new HashMap<>();

    Respelling() {
        for (List<String> row : DataFile.rows("respellings.tsv", 2)) {
            String group = row.get(0);
            String typed = row.get(1).equals("-") ? "" : row.get(1);
            (group.endsWith("$") ? atTheEnd : anywhere).put(group.replace("$", ""), typed);
        }
    }

    /** Never empty; the first letter stays unless another stands for its sound. */
    String of(String word, RandomGenerator random) {
        var typed = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            at += append(word, at, typed, random);
        }
        return typed.isEmpty() ? word : typed.toString();
    }

    private int append(String word, int at, StringBuilder typed, RandomGenerator random) {
        for (int length = Math.min(LONGEST_GROUP, word.length() - at); length > 0; length--) {
            String group = word.substring(at, at + length);
            boolean ends = at > 0 && at + length == word.length() && atTheEnd.containsKey(group);
            String shorter = ends ? atTheEnd.get(group) : anywhere.get(group);
            if (shorter != null) {
                typed.append(random.nextDouble() < OFTEN ? shorter : group);
                return length;
            }
        }
        typed.append(word.charAt(at));
        return 1;
    }
}
