package fr.escale.knowledge.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a French word sounds, roughly, so that "kel", "quel" and "quelle" meet. The longest group of letters in
 * {@code sounds.tsv} wins at each place.
 */
final class Sound {
    static final Sound FRENCH = new Sound();

    private static final String VOWELS = "aeiouy";

    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<String, String> anywhere = new HashMap<>();
    private final Map<String, String> atTheEnd = new HashMap<>();
    private final Map<String, String> nasal = new HashMap<>();

    private Sound() {
        for (List<String> row : DataFile.rows("sounds.tsv", 2)) {
            String group = row.get(0);
            String sound = row.get(1).equals("-") ? "" : row.get(1);
            String bare = group.replaceAll("[$~]", "");
            longest.merge(bare.charAt(0), bare.length(), Math::max);
            (group.endsWith("$") ? atTheEnd : group.endsWith("~") ? nasal : anywhere).put(bare, sound);
        }
    }

    /** The sound of a folded word; letters of other scripts stand for themselves. Never empty for a word. */
    String of(String word) {
        var sound = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            at += append(word, at, sound);
        }
        return sound.isEmpty() ? word : sound.toString();
    }

    private int append(String word, int at, StringBuilder sound) {
        for (int length = Math.min(longest.getOrDefault(word.charAt(at), 0), word.length() - at);
                length > 0;
                length--) {
            String said = said(word, at, at + length);
            if (said != null) {
                appendOnce(sound, said);
                return length;
            }
        }
        appendOnce(sound, word.substring(at, at + 1));
        return 1;
    }

    private @org.jspecify.annotations.Nullable String said(String word, int from, int to) {
        String group = word.substring(from, to);
        if (to == word.length() && from > 0 && atTheEnd.containsKey(group)) {
            return atTheEnd.get(group);
        }
        if (nasal.containsKey(group) && closes(word, to)) {
            return nasal.get(group);
        }
        return anywhere.get(group);
    }

    /** A vowel with n or m is nasal unless a vowel or another n or m follows: "an" in "plan", not in "année". */
    private static boolean closes(String word, int at) {
        return at == word.length() || (VOWELS + "nm").indexOf(word.charAt(at)) < 0;
    }

    private static void appendOnce(StringBuilder sound, String said) {
        boolean again = !said.isEmpty() && !sound.isEmpty() && sound.charAt(sound.length() - 1) == said.charAt(0);
        sound.append(again ? said.substring(1) : said);
    }
}
