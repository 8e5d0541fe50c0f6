package fr.escale.flow;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the pieces of one text from ICU's reading of it. */
final class TextReader {
    /** Stands for an apostrophe while ICU reads: French writes too many for them to quote braces. */
    private static final char APOSTROPHE = '\uE000';

    private final MessagePattern pattern;
    private final String source;
    private final Locale language;
    private final Names names;
    private final List<Fault> faults = new ArrayList<>();

    private TextReader(MessagePattern pattern, Locale language, Names names) {
        this.pattern = pattern;
        this.source = pattern.getPatternString().replace(APOSTROPHE, '\'');
        this.language = language;
        this.names = names;
    }

    /**
     * @param names what it may show
     * @throws TextException when it cannot be read
     */
    static Text read(String source, Locale language, Names names) {
        if (source.indexOf('{') < 0 && source.indexOf('}') < 0 && !source.contains("[[") && !source.contains("]]")) {
            return new Text(source, List.of(new Piece.Literal(source)));
        }
        TextReader reader = new TextReader(pattern(source), language, names);
        List<Piece> pieces = reader.message(0, null);
        if (!reader.faults.isEmpty()) {
            throw new TextException(reader.faults);
        }
        return new Text(source, pieces);
    }

    private static MessagePattern pattern(String source) {
        try {
            return new MessagePattern(source.replace('\'', APOSTROPHE));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new TextException(List.of(BrokenText.of(source, wrong)));
        }
    }

    /** The message that starts at this part; in a plural, "#" is its number. */
    private List<Piece> message(int start, Piece.@Nullable Counted number) {
        Brackets pieces = new Brackets(faults);
        int from = pattern.getPart(start).getLimit();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= limit; i++) {
            Part part = pattern.getPart(i);
            literal(from, part.getIndex(), start, pieces);
            from = part.getLimit();
            if (part.getType() == Part.Type.ARG_START) {
                pieces.add(argument(i, number));
                i = pattern.getLimitPartIndex(i);
                from = pattern.getPart(i).getLimit();
            } else if (part.getType() == Part.Type.REPLACE_NUMBER && number != null) {
                pieces.add(number);
            }
        }
        return pieces.done();
    }

    private void literal(int from, int to, int message, Brackets pieces) {
        String words = source.substring(from, to);
        int stray = message == 0 ? words.indexOf('}') : -1;
        if (stray >= 0) {
            faults.add(Fault.text(from + stray, "found \"}\" without a \"{\" before it, expected both"));
        }
        pieces.words(words, from);
    }

    private Piece argument(int start, Piece.@Nullable Counted number) {
        Part name = pattern.getPart(start + 1);
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE -> shown(name);
            case SIMPLE -> new Formats(language, faults).piece(simple(start, name));
            case PLURAL, SELECTORDINAL -> plural(start, name, type);
            case SELECT -> new Piece.Select(known(name).name(), cases(start + 2, start, number, new HashMap<>()));
            case CHOICE -> {
                faults.add(Fault.text(name.getIndex(), "found \"choice\", expected \"plural\""));
                yield shown(name);
            }
        };
    }

    private Piece shown(Part name) {
        Formats.Known known = known(name);
        return new Piece.Shown(
                known.name(), known.kind() == null ? Kind.TEXT : known.kind(), Formats.inWords(language));
    }

    private Formats.Simple simple(int start, Part name) {
        Part type = pattern.getPart(start + 2);
        Part style = pattern.getPart(start + 3);
        boolean styled = style.getType() == Part.Type.ARG_STYLE;
        return new Formats.Simple(
                known(name),
                substring(type),
                type.getIndex(),
                styled ? substring(style).strip() : "");
    }

    private Piece plural(int start, Part name, ArgType type) {
        Formats.Known known = known(name);
        known.must(Kind.NUMBER, "plural", faults);
        double offset = pattern.getPluralOffset(start + 2);
        PluralRules rules =
                PluralRules.forLocale(language, type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL);
        Piece.Counted number = new Piece.Counted(known.name(), offset, Formats.number(language));
        Map<Double, List<Piece>> exactly = new HashMap<>();
        Map<String, List<Piece>> among = cases(start + 2, start, number, exactly);
        return new Piece.Plural(
                known.name(), offset, rules, Map.copyOf(exactly), new Piece.Select(known.name(), among));
    }

    /** What is said in each case; what is said for one very number goes to {@code exactly}. */
    private Map<String, List<Piece>> cases(
            int from, int start, Piece.@Nullable Counted number, Map<Double, List<Piece>> exactly) {
        Map<String, List<Piece>> cases = new HashMap<>();
        int i = from;
        while (i < pattern.getLimitPartIndex(start)) {
            Part selector = pattern.getPart(i++);
            if (selector.getType() == Part.Type.ARG_SELECTOR) {
                Part value = pattern.getPart(i);
                boolean exact = value.getType().hasNumericValue();
                i = exact ? i + 1 : i;
                List<Piece> said = message(i, number);
                if (exact) {
                    exactly.put(pattern.getNumericValue(value), said);
                } else {
                    cases.put(substring(selector), said);
                }
                i = pattern.getLimitPartIndex(i) + 1;
            }
        }
        return Map.copyOf(cases);
    }

    private Formats.Known known(Part name) {
        String word = substring(name);
        Kind kind = names.kind(word);
        if (kind == null) {
            faults.add(new Fault.Unknown(name.getIndex(), "variable", word, names.names()));
        }
        return new Formats.Known(word, kind, name.getIndex());
    }

    private String substring(Part part) {
        return source.substring(part.getIndex(), part.getLimit());
    }
}
