package fr.escale.safety;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes off what hides a word: look-alike letters, figures for letters, invisible signs, letters set apart. */
final class Disguise {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}@$]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern OTHER = Pattern.compile("\\p{IsCyrillic}|\\p{IsGreek}");

    /** "su1cide", "m0urir", "v!0l": figures stand between letters, and these are more. */
    private static final Pattern FIGURES = Pattern.compile("(?=(?:.*\\p{L}){3})\\p{L}+(?:[013457@$]\\p{L}+){1,3}");

    /** "m o u r i r", "m.o.u.r.i.r". */
    private static final Pattern APART =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}([ .\\-_])\\1?){4,}\\p{L}(?![\\p{L}\\p{N}])");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{IsCyrillic})['’ʼ`](?=\\p{IsCyrillic})");

    private static final Map<Character, Character> LOOKALIKES =
            lookalikes("аеорсухіјѕԁһкмтвнгпαοερντυικ", "aeopcyxijsdhkmtbhrnaoepvtuik");
    private static final Map<Character, Character> LETTERS = lookalikes("013457@$", "oieastas");

    private Disguise() {}

    static String off(String text) {
        var visible = APOSTROPHE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
        var together = APART.matcher(visible).replaceAll(apart -> apart.group().replaceAll("[ .\\-_]", ""));
        return WORD.matcher(together).replaceAll(word -> quoted(plain(word.group())));
    }

    private static String quoted(String word) {
        return word.replace("$", "\\$");
    }

    private static String plain(String word) {
        var latin = LATIN.matcher(word).find() && OTHER.matcher(word).find() ? mapped(word, LOOKALIKES) : word;
        return FIGURES.matcher(latin).matches() && LATIN.matcher(latin).find() ? mapped(latin, LETTERS) : latin;
    }

    private static String mapped(String word, Map<Character, Character> letters) {
        return word.chars()
                .map(c -> letters.getOrDefault((char) c, (char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static Map<Character, Character> lookalikes(String from, String to) {
        return from.chars()
                .boxed()
                .map(c -> (char) (int) c)
                .collect(Collectors.toMap(c -> c, c -> to.charAt(from.indexOf(c)), (one, same) -> one));
    }
}
