package fr.escale.safety;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a message as words: phone shorthand written out, run-together pronouns set apart, fillers left out. */
final class Reading {
    /** Nobody writes more in one message; a longer one is still read this far. */
    private static final int LONGEST = 10_000;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\u0640]+");

    /** "jveux", "mfrappe", "lfrappe": no French word begins like that. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(j(?=[^aeiouyh])|m(?=[bcdfgjkpqtv])|d(?=[bcfgmpqtv]))(.{2,})");

    private final Map<String, String> shorthand;

    /** @param shorthand folded tokens and the words, separated by spaces, that they stand for */
    Reading(Map<String, String> shorthand) {
        this.shorthand = shorthand;
    }

    List<Word> words(String text) {
        var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return BETWEEN.splitAsStream(read)
                .map(Word::fold)
                .flatMap(this::writtenOut)
                .filter(token -> !token.isEmpty())
                .map(Word::of)
                .toList();
    }

    private Stream<String> writtenOut(String token) {
        var known = shorthand.get(token);
        if (known != null) return Stream.of(known.split(" "));
        var apart = RUN_TOGETHER.matcher(token);
        if (!apart.matches()) return Stream.of(token);
        return Stream.concat(Stream.of(apart.group(1)), writtenOut(apart.group(2)));
    }
}
