package fr.escale.flow;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.PluralRules;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a text as it is said. Immutable, so that all conversations share it. */
sealed interface Piece {
    void write(Words words, StringBuilder out);

    /** The names it shows or asks for. */
    default Stream<String> names() {
        return Stream.empty();
    }

    static void write(List<Piece> pieces, Words words, StringBuilder out) {
        for (Piece piece : pieces) {
            piece.write(words, out);
        }
    }

    record Literal(String text) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            out.append(text);
        }
    }

    /** "{commune}": nothing when there is no such word. */
    record Shown(String name, Kind kind, DateTimeFormatter day) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            String word = words.word(name);
            if (word != null) {
                out.append(
                        switch (kind) {
                            case NUMBER -> word.replace('.', ',');
                            case DATE -> dated(word, day);
                            case TEXT, YES_NO -> word;
                        });
            }
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }
    }

    /** "{born, date, long}". */
    record Dated(String name, DateTimeFormatter format) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            String word = words.word(name);
            if (word != null) {
                out.append(dated(word, format));
            }
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }
    }

    /** "{points, number}", and "#" in a plural. */
    record Counted(String name, double offset, LocalizedNumberFormatter format) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            Double number = number(words, name);
            if (number != null) {
                out.append(format.format(number - offset));
            }
        }

        @Override
        public Stream<String> names() {
            return Stream.of(name);
        }
    }

    /** "[[ … ]]": falls away when a word in it is empty. */
    record Optional(List<Piece> pieces) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            if (names().allMatch(name -> isThere(words.word(name)))) {
                Piece.write(pieces, words, out);
            }
        }

        @Override
        public Stream<String> names() {
            return pieces.stream().flatMap(Piece::names);
        }

        private static boolean isThere(@Nullable String word) {
            return word != null && !word.isBlank();
        }
    }

    /** "{answer, select, oui {…} other {…}}". */
    record Select(String name, Map<String, List<Piece>> cases) implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            String word = words.word(name);
            List<Piece> meant = word == null ? null : cases.get(word);
            Piece.write(meant == null ? cases.getOrDefault("other", List.of()) : meant, words, out);
        }

        @Override
        public Stream<String> names() {
            return Stream.concat(
                    Stream.of(name),
                    cases.values().stream().flatMap(List::stream).flatMap(Piece::names));
        }
    }

    /** "{points, plural, =0 {…} one {…} other {…}}"; what is no number counts as none. */
    record Plural(String name, double offset, PluralRules rules, Map<Double, List<Piece>> exactly, Select among)
            implements Piece {
        @Override
        public void write(Words words, StringBuilder out) {
            Double number = number(words, name);
            double count = number == null ? 0 : number;
            List<Piece> exact = exactly.get(count);
            if (exact != null) {
                Piece.write(exact, words, out);
            } else {
                List<Piece> meant = among.cases().get(rules.select(count - offset));
                Piece.write(meant == null ? among.cases().getOrDefault("other", List.of()) : meant, words, out);
            }
        }

        @Override
        public Stream<String> names() {
            return Stream.concat(
                    among.names(),
                    exactly.values().stream().flatMap(List::stream).flatMap(Piece::names));
        }
    }

    private static @Nullable Double number(Words words, String name) {
        String word = words.word(name);
        return word == null ? null : Kind.number(word);
    }

    private static String dated(String word, DateTimeFormatter format) {
        LocalDate day = Kind.date(word);
        return day == null ? word : format.format(day);
    }
}
