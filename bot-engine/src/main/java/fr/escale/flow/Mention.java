package fr.escale.flow;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.Mark;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Mention(int line, int column) {
    /** So many words tell one sentence from the next. */
    private static final int WORDS = 4;

    /** Where a phrase of some words stands; where these begin, when quotes or breaks of lines hide it. */
    static Mention of(String phrase, Said said, List<String> lines) {
        Mark from = said.words().getStartMark();
        int last = Math.min(said.words().getEndMark().getLine(), lines.size() - 1);
        Pattern sought = pattern(phrase);
        for (int line = from.getLine(); line <= last; line++) {
            String words = lines.get(line);
            Matcher found = sought.matcher(words);
            int start = line == from.getLine() ? words.offsetByCodePoints(0, from.getColumn()) : 0;
            if (found.find(start)) {
                return new Mention(line + 1, words.codePointCount(0, found.start()) + 1);
            }
        }
        return new Mention(from.getLine() + 1, from.getColumn() + 1);
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile(Arrays.stream(phrase.strip().split("\\s+"))
                .limit(WORDS)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    }
}
