package fr.escale.safety;

import java.util.List;
import java.util.stream.Stream;

/** A part of a wording. */
sealed interface Piece {
    record Beginning() implements Piece {}

    record End() implements Piece {}

    record Gap() implements Piece {}

    record OneOf(List<Choice> choices, boolean optional) implements Piece {
        boolean fits(Word word) {
            return choices.stream().anyMatch(choice -> choice.fits(word));
        }
    }

    /** How a single word is compared. */
    sealed interface Choice {
        boolean fits(Word word);

        record Heard(Word wanted) implements Choice {
            @Override
            public boolean fits(Word word) {
                return word.sound().equals(wanted.sound()) || Typo.between(word.sound(), wanted.sound());
            }
        }

        record Exact(String folded) implements Choice {
            @Override
            public boolean fits(Word word) {
                return word.folded().equals(folded);
            }
        }

        record Begins(String folded, String sound) implements Choice {
            @Override
            public boolean fits(Word word) {
                return word.folded().startsWith(folded) || word.sound().startsWith(sound);
            }
        }

        /** An age below eighteen, in figures. */
        record Minor() implements Choice {
            @Override
            public boolean fits(Word word) {
                return word.folded().matches("[6-9]|1[0-7]");
            }
        }

        static Choice of(String written) {
            if (written.equals("<18")) return new Minor();
            if (written.startsWith("=")) return new Exact(Word.fold(written.substring(1)));
            if (!written.endsWith("*")) return new Heard(Word.of(written));
            var beginning = Word.of(written.substring(0, written.length() - 1));
            return new Begins(beginning.folded(), beginning.sound());
        }
    }

    static Piece of(String written) {
        return switch (written) {
            case "^" -> new Beginning();
            case "$" -> new End();
            case "..." -> new Gap();
            default -> oneOf(written);
        };
    }

    private static Piece oneOf(String written) {
        boolean optional = written.endsWith("?");
        var words = optional ? written.substring(0, written.length() - 1) : written;
        return new OneOf(Stream.of(words.split("\\|")).map(Choice::of).toList(), optional);
    }
}
