package fr.escale.flow;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of what is hard to read: long sentences, words of offices, and numbers that nobody keeps true. */
final class ReadingChecks {
    /** Plain French for everybody (FALC) asks for short sentences; more words than that are lost on a phone. */
    private static final int MOST_WORDS = 20;

    private static final Pattern END = Pattern.compile("(?<=[.!?…])[»\"]?\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{N},.])(?:0[ .]?[1-9](?:[ .-]?\\d\\d){4}|0 ?8\\d\\d ?\\d{3} ?\\d{3}|116 ?\\d{3}|11\\d|3\\d{3})"
                    + "(?![\\p{N}])(?!\\s*(?:€|euros?|ans|km|%|jours|h\\b|heures))");

    private final PlainerWords plainer;
    private final Set<String> lasting;
    private final String file;
    private final Problems problems;

    private ReadingChecks(String file, Problems problems) {
        this.plainer = Shipped.PLAINER;
        this.lasting = Shipped.LASTING;
        this.file = file;
        this.problems = problems;
    }

    static void check(Draft draft, Problems problems) {
        ReadingChecks checks = new ReadingChecks(draft.file, problems);
        Said.in(draft.root).stream().filter(said -> !said.isForDesk()).forEach(checks::check);
    }

    private void check(Said said) {
        String text = Holes.read(said.text());
        if (!said.isLabel()) {
            END.splitAsStream(text).forEach(sentence -> length(sentence, said));
        }
        plainer.in(said.text()).forEach(heavy -> heavy(heavy, said));
        NUMBER.matcher(said.text()).results().map(MatchResult::group).forEach(number -> number(number, said));
    }

    private void length(String sentence, Said said) {
        List<String> words = Stream.of(sentence.strip().split("\\s+"))
                .filter(word -> WORD.matcher(word).find())
                .toList();
        if (words.size() > MOST_WORDS) {
            warn(
                    sentence,
                    said,
                    "long-sentence",
                    "found a sentence of %d words, expected at most %d: make two of it"
                            .formatted(words.size(), MOST_WORDS));
        }
    }

    private void heavy(String heavy, Said said) {
        warn(
                heavy,
                said,
                "plainer-word",
                "found \"%s\", expected words that everybody uses, such as \"%s\""
                        .formatted(heavy, plainer.insteadOf(heavy)));
    }

    private void number(String number, Said said) {
        if (!lasting.contains(bare(number))) {
            warn(
                    number,
                    said,
                    "typed-number",
                    "found phone number \"%s\", expected {phone} or an article, which is dated and kept true"
                            .formatted(number));
        }
    }

    private void warn(String phrase, Said said, String rule, String message) {
        problems.warn(Mention.of(phrase, said, file), rule, message);
    }

    private static String bare(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Read when the first flow is checked. */
    private static final class Shipped {
        static final PlainerWords PLAINER = PlainerWords.shipped();
        static final Set<String> LASTING = WordList.read("/flow/lasting-numbers.yml").keySet().stream()
                .map(ReadingChecks::bare)
                .collect(Collectors.toUnmodifiableSet());
    }
}
