package fr.escale.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a simpler French text still speaks of the same: of its longer words, half begin like words of the other. */
final class SameWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int BEGINNING = 4;

    private SameWords() {}

    static boolean in(String text, String answer) {
        Set<String> known = beginnings(answer).collect(Collectors.toUnmodifiableSet());
        List<String> said = beginnings(text).toList();
        return said.stream().filter(known::contains).count() * 2 >= said.size();
    }

    private static Stream<String> beginnings(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(word -> word.group().substring(0, BEGINNING));
    }
}
