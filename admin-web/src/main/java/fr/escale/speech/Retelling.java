package fr.escale.speech;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence with holes, found again in a finished one.
 *
 * @param letters how much of it is the sentence's own: the most is the surest
 */
record Retelling(Pattern french, String english, int letters) {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    static Retelling of(String french, String english) {
        StringBuilder pattern = new StringBuilder();
        Matcher hole = HOLE.matcher(french);
        int from = 0;
        while (hole.find()) {
            pattern.append(Pattern.quote(french.substring(from, hole.start())))
                    .append("(?<v")
                    .append(hole.group(1))
                    .append(">.+?)");
            from = hole.end();
        }
        pattern.append(Pattern.quote(french.substring(from)));
        int letters = HOLE.matcher(french).replaceAll("").length();
        return new Retelling(Pattern.compile(pattern.toString(), Pattern.DOTALL), english, letters);
    }

    /** This sentence in English, its values told by {@code value}; empty when it is another one. */
    Optional<String> of(String finished, UnaryOperator<String> value) {
        Matcher found = french.matcher(finished);
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] values = IntStream.range(0, found.groupCount())
                .mapToObj(i -> value.apply(found.group("v" + i)))
                .toArray();
        return Optional.of(Speech.filled(english, values));
    }
}
