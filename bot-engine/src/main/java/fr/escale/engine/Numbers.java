package fr.escale.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers as people write them: "17", "17 ans", "j'ai 17", "1 200 €", "12,50", "dix-sept". */
final class Numbers {
    /** Digits, perhaps in threes, perhaps with decimals. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\d.,])(?<![-−–] ?)(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,9})(?:[.,](\\d{1,2}))?(?![\\d.,]*\\d)");

    private static final Wording DATA = Wording.read("/engine/numbers.yml");
    private static final Set<String> ASIDE = Set.copyOf(DATA.all("aside"));
    private static final Set<String> OPEN = Set.copyOf(DATA.all("open"));

    private static final Pattern ABOUT = Pattern.compile("\\b(?:a peu pres|plus ou moins)\\b");

    private static final Map<String, Integer> WORDS = words();

    private Numbers() {}

    /** The number, with a point before decimals, when the text says one number and little else. */
    static Optional<String> of(String text) {
        List<MatchResult> digits = DIGITS.matcher(text).results().toList();
        if (digits.size() == 1) {
            MatchResult found = digits.getFirst();
            String rest = text.substring(0, found.start()) + " " + text.substring(found.end());
            return isAside(rest) ? Optional.of(digits(found)) : Optional.empty();
        }
        return digits.isEmpty() ? inWords(text) : Optional.empty();
    }

    /** Whether it speaks of a number and of little else, without saying one. */
    static boolean hinted(String text) {
        List<String> words = words(text);
        return !text.contains("?")
                && words.stream().anyMatch(Numbers::counts)
                && words.stream().allMatch(word -> counts(word) || ASIDE.contains(word) || OPEN.contains(word));
    }

    private static boolean counts(String word) {
        return WORDS.containsKey(word) || word.matches("\\d+");
    }

    private static List<String> words(String text) {
        return Arrays.stream(ABOUT.matcher(Plain.of(text)).replaceAll(" ").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String digits(MatchResult found) {
        String whole = found.group(1).replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
        return found.group(2) == null ? whole : whole + "." + found.group(2);
    }

    private static boolean isAside(String rest) {
        return !rest.contains("?") && ASIDE.containsAll(words(rest));
    }

    private static Optional<String> inWords(String text) {
        List<String> words =
                words(text).stream().filter(word -> !ASIDE.contains(word)).toList();
        boolean said = !words.isEmpty() && !text.contains("?") && words.stream().allMatch(WORDS::containsKey);
        return said ? Optional.of(Integer.toString(sum(words))) : Optional.empty();
    }

    /** "quatre vingt dix sept": what comes before "vingt", "cent" and "mille" multiplies them. */
    private static int sum(List<String> words) {
        int thousands = 0;
        int rest = 0;
        for (String word : words) {
            int value = WORDS.getOrDefault(word, 0);
            switch (value) {
                case 1000 -> {
                    thousands += Math.max(rest, 1) * 1000;
                    rest = 0;
                }
                case 100 -> rest = Math.max(rest, 1) * 100;
                case 20 -> rest += rest % 100 == 4 ? 76 : 20;
                default -> rest += value;
            }
        }
        return thousands + rest;
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        DATA.keys().stream()
                .filter(key -> Character.isDigit(key.charAt(0)))
                .forEach(value -> DATA.all(value).forEach(word -> words.put(word, Integer.valueOf(value))));
        return Map.copyOf(words);
    }
}
