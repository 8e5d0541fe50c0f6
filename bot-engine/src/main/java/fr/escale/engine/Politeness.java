package fr.escale.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words around an order that change nothing: "bonjour, je voudrais … s'il te plaît". */
final class Politeness {
    private final Set<String> words;
    private final int longest;

    /** @param words as they are compared */
    Politeness(List<String> words) {
        this.words = words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** What is left of plain words; nothing, when they are only polite. */
    String off(String plain) {
        String bare = plain;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = bare.substring(beginning(bare));
            bare = bare.substring(0, bare.length() - ending(bare));
        }
        return bare;
    }

    /** How many letters the longest polite beginning has, with the blank behind it. */
    private int beginning(String plain) {
        int polite = 0;
        for (int end = next(plain, 0); end <= Math.min(longest, plain.length()); end = next(plain, end + 1)) {
            if (words.contains(plain.substring(0, end))) {
                polite = Math.min(end + 1, plain.length());
            }
            if (end == plain.length()) {
                break;
            }
        }
        return polite;
    }

    private int ending(String plain) {
        int polite = 0;
        for (int start = plain.lastIndexOf(' ') + 1; plain.length() - start <= longest; ) {
            if (words.contains(plain.substring(start))) {
                polite = plain.length() - start + (start > 0 ? 1 : 0);
            }
            if (start == 0) {
                break;
            }
            start = plain.lastIndexOf(' ', start - 2) + 1;
        }
        return polite;
    }

    private static int next(String plain, int from) {
        int blank = plain.indexOf(' ', from);
        return blank < 0 ? plain.length() : blank;
    }
}
