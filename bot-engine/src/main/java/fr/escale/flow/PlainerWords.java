package fr.escale.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of offices that have a plainer one. */
final class PlainerWords {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private final Map<String, String> plainer = new HashMap<>();
    private final Pattern heavy;

    private PlainerWords(Map<String, List<String>> entries) {
        entries.forEach((forms, words) ->
                Stream.of(forms.split(" / ")).forEach(form -> plainer.put(key(form), words.getFirst())));
        this.heavy = Pattern.compile(
                plainer.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(PlainerWords::pattern)
                        .collect(Collectors.joining("|", NO_LETTER_BEFORE + "(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static PlainerWords shipped() {
        return new PlainerWords(WordList.read("/flow/plainer-words.yml"));
    }

    /** The heavy words of a text, as they stand in it. */
    List<String> in(String text) {
        return heavy.matcher(text.replace('’', '\''))
                .results()
                .map(found -> text.substring(found.start(), found.end()))
                .distinct()
                .toList();
    }

    /** What to write instead of one of them. */
    String insteadOf(String heavy) {
        return Objects.requireNonNull(plainer.get(key(heavy)), heavy);
    }

    /** As the pattern compares them, letter by letter: lower-casing all at once makes two letters of "İ". */
    private static String key(String words) {
        return words.replace('’', '\'')
                .replaceAll("\\s+", " ")
                .codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String pattern(String form) {
        String words = Stream.of(form.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return form.endsWith("'") ? words : words + NO_LETTER_AFTER;
    }
}
