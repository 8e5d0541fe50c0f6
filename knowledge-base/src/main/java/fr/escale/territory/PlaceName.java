package fr.escale.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A commune's name in the words people type, without its articles: "La Roche-Bernard" is "roche bernard".
 *
 * @param words its words, folded
 */
record PlaceName(Commune commune, List<String> words) {
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et");

    /** Words around a place in a sentence. */
    private static final Set<String> AROUND = Set.of(
            "je", "j", "suis", "habite", "vis", "viens", "moi", "c", "est", "a", "au", "aux", "sur", "dans", "chez",
            "pres", "cote", "ville", "commune", "mairie", "vers", "jhabite", "habit", "svp", "bonjour", "salut", "un",
            "une", "mon", "ma");

    /** Parts of names that mean no commune by themselves. */
    private static final Set<String> COMMON_PARTS =
            Set.of("saint", "sainte", "ville", "villa", "croix", "roche", "pont");

    private static final int SHORTEST_PART = 4;

    static PlaceName of(Commune commune) {
        return new PlaceName(commune, words(commune.name()));
    }

    /** Where in the typed words a name was found, and with how many letters wrong. */
    private record Found(Commune commune, int from, int to, int wrong) {
        boolean within(Found other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /** The communes that a text most likely means, in the order of the list; empty when none is near. */
    static List<Commune> meant(String typed, List<PlaceName> names) {
        List<String> words =
                words(typed).stream().filter(word -> !AROUND.contains(word)).toList();
        List<Found> found =
                names.stream().flatMap(name -> name.in(words).stream()).toList();
        List<Found> whole = found.stream()
                .filter(one -> found.stream().noneMatch(one::within))
                .toList();
        int fewest = whole.stream().mapToInt(Found::wrong).min().orElse(0);
        return whole.stream()
                .filter(one -> one.wrong() == fewest)
                .map(Found::commune)
                .toList();
    }

    private Optional<Found> in(List<String> typed) {
        Found best = null;
        for (int from = 0; from < typed.size(); from++) {
            for (int to = from + 1; to <= Math.min(typed.size(), from + words.size() + 1); to++) {
                int wrong = wrong(typed, from, to);
                var found = new Found(commune, from, to, wrong);
                if (wrong >= 0 && (best == null || wrong < best.wrong() || best.within(found))) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters are wrong if these words mean this place; -1 when they do not. */
    private int wrong(List<String> typed, int from, int to) {
        String said = String.join("", typed.subList(from, to));
        if (isTellingPart(said)) {
            return 1;
        }
        String name = String.join("", words);
        int wrong = Letters.apart(said, name);
        boolean sameBeginning = said.charAt(0) == name.charAt(0);
        return wrong == 0 || (sameBeginning && wrong <= forgiven(name, typed.size())) ? wrong : -1;
    }

    /** "theix" for "Theix-Noyalo". */
    private boolean isTellingPart(String said) {
        return words.size() > 1
                && said.length() >= SHORTEST_PART
                && words.contains(said)
                && !COMMON_PARTS.contains(said);
    }

    /** In a sentence a short name is easily another word: fewer slips are forgiven. */
    private static int forgiven(String name, int wordsTyped) {
        int slips = name.length() < 4 ? 0 : name.length() < 6 ? 1 : name.length() < 10 ? 2 : 3;
        return wordsTyped > 3 ? Math.max(0, slips - 1) : slips;
    }

    /** A name or a text in one word, folded: "La Roche-Bernard" is "rochebernard". */
    static String joined(String text) {
        return String.join("", words(text));
    }

    /** The same without the words around a place in a sentence: "j'habite à Rennes" is "rennes"; empty when nothing telling is left. */
    static String heart(String text) {
        String heart =
                words(text).stream().filter(word -> !AROUND.contains(word)).collect(Collectors.joining());
        return isTelling(heart) ? heart : "";
    }

    /** Whether a word by itself names a commune rather than a part of many names. */
    static boolean isTelling(String word) {
        return !COMMON_PARTS.contains(word) && !AROUND.contains(word);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        String cut = folded.substring(0, Math.min(300, folded.length()));
        var words = new ArrayList<String>();
        Arrays.stream(cut.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(spelledOut(word)));
        return words.stream().filter(word -> !ARTICLES.contains(word)).toList();
    }

    private static String spelledOut(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
