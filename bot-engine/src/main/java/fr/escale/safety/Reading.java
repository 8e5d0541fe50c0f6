package fr.escale.safety;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a message as words: disguises taken off, shorthand written out, run-together words set apart. */
final class Reading {
    /** Nobody writes more in one message; a longer one is still read this far. */
    private static final int LONGEST = 10_000;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\u0640]+");
    private static final Pattern STARRED = Pattern.compile("(?<![\\p{L}*])[a-z]+(?:\\*{1,3}[a-z]+){1,2}(?![\\p{L}*])");

    /** "jveux", "mfrappe", "lfrappe": no French word begins like that. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(j(?=[^aeiouyh])|m(?=[bcdfgjkpqtv])|d(?=[bcfgmpqtv]))(.{2,})");

    private final Map<String, String> shorthand;
    private final List<String> signs;
    private final KnownWords known;

    /** @param shorthand folded tokens, or signs, and the words, separated by spaces, that they stand for */
    Reading(Map<String, String> shorthand, KnownWords known) {
        this.shorthand = shorthand;
        this.signs = shorthand.keySet().stream()
                .filter(key -> BETWEEN.matcher(key).find())
                .toList();
        this.known = known;
    }

    List<Word> words(String text) {
        var read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return BETWEEN.splitAsStream(withoutStars(Disguise.off(written(read))))
                .map(Word::fold)
                .flatMap(this::writtenOut)
                .filter(token -> !token.isEmpty())
                .map(Word::of)
                .toList();
    }

    private String written(String text) {
        var written = text;
        for (var sign : signs) {
            if (written.contains(sign)) written = written.replace(sign, " " + shorthand.get(sign) + " ");
        }
        return written;
    }

    private String withoutStars(String text) {
        if (text.indexOf('*') < 0) return text;
        return STARRED.matcher(Word.fold(text))
                .replaceAll(starred -> known.behindStars(starred.group())
                        .orElseGet(() -> starred.group().replace("*", "")));
    }

    private Stream<String> writtenOut(String token) {
        var stands = shorthand.get(token);
        if (stands != null) return Stream.of(stands.split(" "));
        var parts = known.in(token);
        if (parts.size() > 1) return parts.stream().flatMap(this::writtenOut);
        var apart = RUN_TOGETHER.matcher(token);
        if (!apart.matches()) return Stream.of(token);
        return Stream.concat(Stream.of(apart.group(1)), writtenOut(apart.group(2)));
    }
}
