package fr.escale.flow;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.Mark;

/** Finds where in a file a phrase is said. */
final class Mention {
    /** So many words tell one sentence from the next. */
    private static final int WORDS = 4;

    private Mention() {}

    /** Where the first words of a phrase stand; where the whole text begins when they cannot be told apart. */
    static Mark of(String phrase, Said said, String file) {
        Matcher found = pattern(phrase).matcher(said.text());
        return found.find() ? Spot.of(file, new Located(said.words()), found.start()) : said.at();
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile(Arrays.stream(phrase.strip().split("\\s+"))
                .limit(WORDS)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    }
}
