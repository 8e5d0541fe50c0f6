package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Writes wordings as they might have been typed: in SMS spelling from the lexicon, with slips of the finger, or with
 * words left out. What comes out depends on the text and the given chance alone.
 */
final class Noise {
    private static final int LONGEST_PHRASE = 4;
    private static final double FROM_THE_LEXICON = 0.6;
    private static final double RESPELLED = 0.5;
    private static final double SWALLOWED = 0.35;
    private static final double LEFT_OUT = 0.3;
    private static final double SLIPPED = 0.45;
    private static final int SHORTEST_SLIPPED = 5;
    private static final Set<String> SWALLOWABLE = Set.of("je", "de", "le", "me", "se", "te");

    private final Lexicon lexicon = Lexicon.FRENCH;
    private final Respelling respelling = new Respelling();
    private final Map<String, List<String>> spellings = new HashMap<>();

    Noise() {
        for (List<String> row : DataFile.rows("lexicon.tsv", 2)) {
            List<String> meaning = folded(row.get(1));
            for (String typed : row.get(0).split(",")) {
                note(String.join(" ", meaning), typed);
                if (meaning.size() > 1 && !typed.contains(" ") && !lexicon.isLight(meaning.getFirst())) {
                    note(meaning.getFirst(), typed);
                }
            }
        }
    }

    private void note(String said, String typed) {
        spellings.computeIfAbsent(said, _ -> new ArrayList<>(2)).add(typed);
    }

    private static List<String> folded(String text) {
        return Folding.allWords(text).stream().map(Folding::fold).toList();
    }

    /** In SMS spelling. */
    String texted(String wording, RandomGenerator random) {
        List<String> words = folded(wording);
        var typed = new ArrayList<String>();
        int at = 0;
        while (at < words.size()) {
            at += text(words, at, typed, random);
        }
        return String.join(" ", swallowed(typed, random));
    }

    private int text(List<String> words, int at, List<String> typed, RandomGenerator random) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            @Nullable List<String> known = spellings.get(String.join(" ", words.subList(at, at + length)));
            if (known != null && random.nextDouble() < FROM_THE_LEXICON) {
                typed.add(known.get(random.nextInt(known.size())));
                return length;
            }
        }
        String word = words.get(at);
        typed.add(random.nextDouble() < RESPELLED ? respelling.of(word, random) : word);
        return 1;
    }

    /** "je cherche" becomes "jcherche". */
    private static List<String> swallowed(List<String> words, RandomGenerator random) {
        var typed = new ArrayList<String>();
        String before = "";
        for (String word : words) {
            if (SWALLOWABLE.contains(word) && before.isEmpty() && random.nextDouble() < SWALLOWED) {
                before = word.substring(0, 1);
            } else {
                typed.add(before + word);
                before = "";
            }
        }
        return typed;
    }

    /** Without accents, and about half of the longer words with one slip of the finger. */
    String slipped(String wording, RandomGenerator random) {
        return String.join(
                " ",
                folded(wording).stream()
                        .map(word -> word.length() < SHORTEST_SLIPPED || random.nextDouble() > SLIPPED
                                ? word
                                : slip(word, random))
                        .toList());
    }

    private static String slip(String word, RandomGenerator random) {
        int at = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, at);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + other + word.substring(at + 1);
            case 2 -> before + word.charAt(at) + word.substring(at);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    /** With about a third of its words left out, never all: what is asked can be said in fewer words. */
    String shortened(String wording, RandomGenerator random) {
        List<String> words = folded(wording);
        List<String> kept =
                words.stream().filter(_ -> random.nextDouble() >= LEFT_OUT).toList();
        return String.join(" ", kept.isEmpty() ? words : kept);
    }
}
