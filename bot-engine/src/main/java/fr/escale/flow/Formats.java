package fr.escale.flow;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Numbers and days in words: "{points, number}", "{born, date, long}", "{born, date, ::EEEEdMMMM}". */
record Formats(Locale language, List<Fault> faults) {
    private static final Map<Locale, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();
    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();

    /** A name in a text, what it holds (null when there is no such name), and where it stands. */
    record Known(String name, @Nullable Kind kind, int index) {
        void must(Kind wanted, String what, List<Fault> faults) {
            if (kind != null && kind != wanted) {
                faults.add(Fault.kind(
                        index,
                        "found \"%s\" of \"%s\", which is a %s, expected a %s"
                                .formatted(what, name, kind.word(), wanted.word())));
            }
        }
    }

    /** An argument with a format: its name, the format, where that stands, and its style, perhaps empty. */
    record Simple(Known known, String format, int index, String style) {}

    Piece piece(Simple simple) {
        switch (simple.format()) {
            case "number" -> {
                simple.known().must(Kind.NUMBER, "number", faults);
                plain(simple);
                return new Piece.Counted(simple.known().name(), 0, number(language));
            }
            case "date" -> {
                simple.known().must(Kind.DATE, "date", faults);
                return new Piece.Dated(simple.known().name(), date(simple));
            }
            default -> {
                faults.add(Fault.text(
                        simple.index(),
                        "found format \"%s\", expected one of date, number, plural, select, selectordinal"
                                .formatted(simple.format())));
                return new Piece.Literal("");
            }
        }
    }

    private void plain(Simple simple) {
        if (!simple.style().isEmpty()) {
            faults.add(Fault.text(
                    simple.index(),
                    "found number style \"%s\", expected none: \"{%s, number}\""
                            .formatted(simple.style(), simple.known().name())));
        }
    }

    /** Digits grouped as in that language, at most three decimals. */
    static LocalizedNumberFormatter number(Locale language) {
        return NUMBERS.computeIfAbsent(language, NumberFormatter::withLocale);
    }

    /** "12 mars 2008". */
    static DateTimeFormatter inWords(Locale language) {
        return DAYS.computeIfAbsent(
                language,
                locale -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private DateTimeFormatter date(Simple simple) {
        return switch (simple.style()) {
            case "", "long" -> inWords(language);
            case "short" -> localized(FormatStyle.SHORT);
            case "medium" -> localized(FormatStyle.MEDIUM);
            case "full" -> localized(FormatStyle.FULL);
            default -> pattern(simple);
        };
    }

    private DateTimeFormatter localized(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(language);
    }

    private DateTimeFormatter pattern(Simple simple) {
        String style = simple.style();
        try {
            String pattern = style.startsWith("::")
                    ? DateTimePatternGenerator.getInstance(language).getBestPattern(style.substring(2))
                    : style;
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, language);
            // tried once: a style that asks for hours fails here, not in a conversation
            return format.format(LocalDate.EPOCH).isEmpty() ? inWords(language) : format;
        } catch (IllegalArgumentException | DateTimeException wrong) {
            faults.add(Fault.text(
                    simple.index(),
                    "found date style \"%s\", expected short, medium, long, full, or letters like ::EEEEdMMMM"
                            .formatted(style)));
            return inWords(language);
        }
    }
}
