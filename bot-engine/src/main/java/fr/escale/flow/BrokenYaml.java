package fr.escale.flow;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Tells an editor what a YAML parser's complaint most likely means. */
final class BrokenYaml {
    private static final Pattern TEXT_PROGRAM = Pattern.compile(":\\s*[“”„]");
    private static final Pattern QUOTED = Pattern.compile("(?:: +|- +)(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern NO_CLOSE = Pattern.compile("(?::|-) +(\"[^\"]*$|'[^']*$)");
    private static final Pattern SIGN = Pattern.compile(
            "\\b(?:title|say|ask|offer slots|none|book|taken|offer stops|count in|gone|offer workshops|sign up|full"
                    + "|waiting|end|hand over|label|description): +([\\[{*&!%@`>?|-])");

    private final MarkedYAMLException broken;
    private final Suspect suspect;
    private final String complaint;

    private BrokenYaml(MarkedYAMLException broken, Suspect suspect) {
        this.broken = broken;
        this.suspect = suspect;
        this.complaint = broken.getProblem();
    }

    static void tell(YAMLException broken, String text, Problems problems) {
        switch (broken) {
            case MarkedYAMLException marked
            when marked.getProblemMark() != null -> {
                Slip slip = new BrokenYaml(marked, Suspect.of(marked, problems.lines())).slip();
                problems.add(slip.line(), slip.column(), slip.rule(), slip.message());
            }
            case ReaderException odd -> oddCharacter(odd, text, problems);
            default -> problems.add(1, 1, "not-yaml", "found no YAML, expected title, starts with and steps");
        }
    }

    private static void oddCharacter(ReaderException odd, String text, Problems problems) {
        String before = text.substring(0, Math.min(text.length(), odd.getPosition()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        problems.add(
                line, column, "not-yaml", "found a character that no text file holds, expected letters and spaces");
    }

    private Slip slip() {
        return Stream.<Supplier<Optional<Slip>>>of(
                        suspect::tab,
                        suspect::hardSpace,
                        this::secondDocument,
                        this::openQuote,
                        this::textProgram,
                        this::backslash,
                        this::innerQuotes,
                        this::sign,
                        suspect::tightly,
                        this::colon,
                        this::noColon,
                        this::indent)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::unclear);
    }

    private Optional<Slip> secondDocument() {
        return when(
                complaint.contains("another document"),
                "two-documents",
                "found \"---\" and a second part, expected one flow in a file");
    }

    private Optional<Slip> openQuote() {
        Optional<Slip> open = suspect.above(
                NO_CLOSE, "unclosed-quote", "found a quote that is never closed, expected the same one at the end");
        return complaint.contains("end of stream") || complaint.contains("<scalar>") ? open : Optional.empty();
    }

    private Optional<Slip> textProgram() {
        return suspect.has(
                TEXT_PROGRAM, 1, "smart-quotes", "found quotes of a text program, expected straight ones: \" or '");
    }

    private Optional<Slip> backslash() {
        return when(
                complaint.contains("escape"),
                "backslash",
                "found \"\\\" inside \"…\", expected '…' around a text that holds one");
    }

    private Optional<Slip> innerQuotes() {
        return complaint.contains("<scalar>") && suspect.seen(QUOTED)
                ? when(
                        true,
                        "quotes-inside",
                        "found quotes inside quotes, expected « » inside, or \"…\" around ’ and '")
                : Optional.empty();
    }

    private Optional<Slip> sign() {
        return suspect.sign(SIGN);
    }

    private Optional<Slip> colon() {
        return when(
                complaint.startsWith("mapping values") && !suspect.beginsWithKey(),
                "colon",
                "found a colon inside a text, expected quotes around it, or \"|\" and the text below");
    }

    private Optional<Slip> noColon() {
        return complaint.contains("expected ':'") ? Optional.of(suspect.noColon()) : Optional.empty();
    }

    private Optional<Slip> indent() {
        boolean moved = complaint.startsWith("mapping values") || complaint.contains("<block end>");
        return moved ? Optional.of(suspect.indent()) : Optional.empty();
    }

    private Slip unclear() {
        return at(
                "not-yaml",
                "found what YAML cannot read (%s), expected \"key: words\" or \"- \" and the same indentation for what"
                                .formatted(complaint)
                        + " belongs together");
    }

    private Optional<Slip> when(boolean so, String rule, String message) {
        return so ? Optional.of(at(rule, message)) : Optional.empty();
    }

    private Slip at(String rule, String message) {
        Mark at = broken.getProblemMark();
        return new Slip(at.getLine() + 1, at.getColumn() + 1, rule, message);
    }

    /** What an editor did. */
    record Slip(int line, int column, String rule, String message) {}
}
