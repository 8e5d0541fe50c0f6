package fr.escale.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that are said: ICU MessageFormat, with "[[ … ]]" around what falls away when a word in it is empty. Read once
 * and shared by all conversations.
 */
public final class Text {
    private static final Words NOTHING = new Words() {
        @Override
        public @Nullable String word(String name) {
            return null;
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    };

    private final String source;
    private final String plain;
    private final List<Piece> pieces;
    private final Set<String> names;

    Text(String source, List<Piece> pieces) {
        this.source = source;
        this.pieces = List.copyOf(pieces);
        this.names = pieces.stream().flatMap(Piece::names).collect(Collectors.toUnmodifiableSet());
        this.plain = names.isEmpty() ? said(pieces) : "";
    }

    /**
     * A text of the program's own, in French; what it shows are words without a kind.
     *
     * @throws TextException when it is no ICU pattern
     */
    public static Text of(String source) {
        return of(source, Locale.FRENCH);
    }

    /** The same in another language, whose plural rules and names of days count. */
    public static Text of(String source, Locale language) {
        return of(source, language, Set.of());
    }

    /** The same; words with one of these names are numbers, which plurals can follow. */
    public static Text of(String source, Locale language, Set<String> numbers) {
        return TextReader.read(source, language, Names.any(numbers));
    }

    /** As the editor wrote it. */
    public String source() {
        return source;
    }

    /** The words it shows or asks for. */
    public Set<String> names() {
        return names;
    }

    /** What is said, without the blanks around it; a word that is not there shows as nothing. */
    public String say(Words words) {
        if (names.isEmpty()) {
            return plain;
        }
        StringBuilder said = new StringBuilder(source.length() + 32);
        Piece.write(pieces, words, said);
        return said.toString().strip();
    }

    private static String said(List<Piece> pieces) {
        StringBuilder said = new StringBuilder();
        Piece.write(pieces, NOTHING, said);
        return said.toString().strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
