package fr.escale.model;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers in a text, in figures of any script and in words, written one way: "1 200 €" is "1200", "0,23" is "0.23". */
final class Numbers {
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+(?:[ \u00a0\u202f.,٬٫’']\\p{Nd}+)*");
    private static final Pattern DECIMAL = Pattern.compile("(\\p{Nd}+)[.,٫](\\p{Nd}{1,2})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Numbers() {}

    /** Those written in figures. */
    static Set<String> written(String text) {
        return FIGURES.matcher(text)
                .results()
                .map(found -> normal(found.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those written in figures or in words. */
    static Set<String> meant(String text, Locale language) {
        Set<String> numbers = new TreeSet<>(written(text));
        RuleBasedNumberFormat words =
                new RuleBasedNumberFormat(ULocale.forLocale(language), RuleBasedNumberFormat.SPELLOUT);
        String lower = text.toLowerCase(language);
        Matcher word = WORD.matcher(lower);
        int from = 0;
        while (word.find(from)) {
            from = word.end();
            ParsePosition position = new ParsePosition(word.start());
            Number number = words.parse(lower, position);
            if (number != null && endsWord(lower, position.getIndex()) && position.getIndex() >= word.end()) {
                numbers.add(Long.toString(number.longValue()));
                from = position.getIndex();
            }
        }
        return numbers;
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.codePointAt(at));
    }

    private static String normal(String figures) {
        Matcher decimal = DECIMAL.matcher(figures);
        return decimal.matches() ? ascii(decimal.group(1)) + "." + ascii(decimal.group(2)) : ascii(figures);
    }

    private static String ascii(String figures) {
        return figures.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> Integer.toString(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }
}
