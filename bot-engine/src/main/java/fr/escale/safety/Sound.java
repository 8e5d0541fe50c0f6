package fr.escale.safety;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** French spelling brought down to what is heard: coarse on purpose, for people who write as they speak. */
final class Sound {
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    /** In this order; capitals are sounds that French writes with two letters. */
    private static final List<Map.Entry<Pattern, String>> RULES = List.of(
            rule("(?<=.{2})(er|ez)$", "e"),
            rule("(?<=.{4})ent$", "e"),
            rule("ph", "f"),
            rule("ch|sh", "C"),
            rule("h", ""),
            rule("qu|q", "k"),
            rule("c(?=[eiy])", "s"),
            rule("c", "k"),
            rule("y", "i"),
            rule("z", "s"),
            rule("w", "oua"),
            rule("eau|au", "o"),
            rule("oi|ouaa?", "W"),
            rule("ai|ei", "E"),
            rule("ou", "U"),
            rule("(.)\\1", "$1"),
            rule("[ae][nm](?![aeiouEUW])", "A"),
            rule("(?<=.)[sx]$", ""));

    private static final Pattern SILENT_VOWEL = Pattern.compile("(?<=.)e+$");
    private static final Pattern SILENT_CONSONANT = Pattern.compile("(?<=.)[tdp]$");

    private Sound() {}

    /** @param folded a word; what is not Latin letters stays as it is */
    static String of(String folded) {
        if (!LATIN.matcher(folded).matches()) return folded;
        var sound = folded;
        for (var rule : RULES) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return withoutSilentEnd(sound);
    }

    private static String withoutSilentEnd(String sound) {
        var vowelless = SILENT_VOWEL.matcher(sound).replaceAll("");
        return vowelless.length() < sound.length()
                ? vowelless
                : SILENT_CONSONANT.matcher(sound).replaceAll("");
    }

    private static Map.Entry<Pattern, String> rule(String pattern, String replacement) {
        return Map.entry(Pattern.compile(pattern), replacement);
    }
}
