package fr.escale.safety;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a message that say something by themselves: greetings, fillers and what stands between them left out. */
final class Clauses {
    private static final Pattern BETWEEN = Pattern.compile("[.,;:!?…\\n]+|(?<![\\p{L}\\p{N}])(?:"
            + Stream.of("words", "phrases")
                    .flatMap(key -> DataFile.texts(DataFile.read("between.yml"), key).stream())
                    .map(written -> written.replace(" ", "[\\s'’]+"))
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])");

    private Clauses() {}

    /** Those of more than one; none for a message that is one clause. */
    static List<String> of(String text) {
        var all = BETWEEN.splitAsStream(Word.fold(text))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        return all.size() == 1 && all.getFirst().length() == text.strip().length() ? List.of() : all;
    }
}
