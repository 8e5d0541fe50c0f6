package fr.escale.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of schemes and organisations. What has a capital inside a sentence is taken for one, and so is every word in
 * Latin letters in a text of another script.
 */
final class Names {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?:…•\\n«\"“(][^\\p{L}]*$|[^\\p{L}]*");

    /** Words that have a capital in these languages, and name no scheme. By their beginnings. */
    private static final Set<String> NO_SCHEMES = Set.of(
            "i",
            "i'm",
            "i'll",
            "france",
            "french",
            "francia",
            "frances",
            "franca",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "internet",
            "франц",
            "украи",
            "украї",
            "росси",
            "росі",
            "європ",
            "европ",
            "интернет",
            "інтернет",
            "вы",
            "ви",
            "вас",
            "вам",
            "ваш");

    private final Set<String> known;

    Names(String answer) {
        known = WORD.matcher(answer)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Set.of(word.split("[’'-]")).stream())
                .map(Names::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text names nothing that the answer does not. */
    boolean holdIn(String text, Locale language) {
        boolean latin = Set.of("fr", "en", "es", "pt").contains(language.getLanguage());
        return WORD.matcher(text)
                .results()
                .filter(word -> isName(word, text, latin))
                .flatMap(word -> Set.of(word.group().split("[’'-]")).stream())
                .map(Names::plain)
                .allMatch(word -> known.contains(word) || isNoScheme(word));
    }

    private static boolean isName(MatchResult word, String text, boolean latin) {
        String letters = word.group();
        if (!latin && Character.UnicodeScript.of(letters.codePointAt(0)) == Character.UnicodeScript.LATIN) {
            return true;
        }
        boolean acronym = letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && !letters.equals(letters.toLowerCase(Locale.ROOT));
        return acronym
                || Character.isUpperCase(letters.codePointAt(0))
                        && !SENTENCE.matcher(text.substring(0, word.start())).matches();
    }

    private static boolean isNoScheme(String word) {
        return word.length() < 2
                || NO_SCHEMES.stream()
                        .anyMatch(known -> known.equals(word) || isCyrillic(known) && word.startsWith(known));
    }

    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
