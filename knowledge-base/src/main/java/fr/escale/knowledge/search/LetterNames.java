package fr.escale.knowledge.search;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Letters and digits that stand for their names: "personLs" is said "personels", "6te" "site". */
final class LetterNames {
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("\\p{L}\\d|\\d\\p{L}");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile(".*\\p{Ll}\\p{Lu}.*|^[A-Z]\\p{Ll}{2,}$");
    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('B', "be"),
            Map.entry('C', "se"),
            Map.entry('D', "de"),
            Map.entry('F', "ef"),
            Map.entry('G', "ge"),
            Map.entry('H', "ach"),
            Map.entry('K', "ca"),
            Map.entry('L', "el"),
            Map.entry('M', "em"),
            Map.entry('N', "en"),
            Map.entry('P', "pe"),
            Map.entry('R', "er"),
            Map.entry('S', "es"),
            Map.entry('T', "te"),
            Map.entry('V', "ve"),
            Map.entry('1', "in"),
            Map.entry('2', "de"),
            Map.entry('6', "si"),
            Map.entry('7', "set"),
            Map.entry('8', "uit"),
            Map.entry('9', "neuf"));
    /** What ends a word is said in full: "scolR" is "scolaire", "problM" "probleme". */
    private static final Map<Character, String> AT_THE_END = Map.of('R', "aire", 'M', "eme", 'N', "ene");

    private LetterNames() {}

    /** The folded word with its letters' names written out; empty when nothing in it is said by its name. */
    static Optional<String> spelledOut(String typed) {
        if (!CAPITAL_INSIDE.matcher(typed).matches()
                && !LETTER_AND_DIGIT.matcher(typed).find()) {
            return Optional.empty();
        }
        var said = new StringBuilder();
        for (int at = 0; at < typed.length(); at++) {
            said.append(said(typed, at));
        }
        return Optional.of(Folding.fold(said.toString()));
    }

    private static String said(String typed, int at) {
        char sign = typed.charAt(at);
        String rest = typed.substring(at + 1);
        @Nullable String atTheEnd = at > 0 && (rest.isEmpty() || rest.equals("s")) ? AT_THE_END.get(sign) : null;
        if (atTheEnd != null) {
            return atTheEnd;
        }
        boolean nasal = sign == '1' && at > 0 && typed.charAt(at - 1) == 'i';
        return nasal ? "en" : NAMES.getOrDefault(sign, String.valueOf(sign));
    }
}
