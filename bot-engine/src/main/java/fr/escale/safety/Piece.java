package fr.escale.safety;

import java.util.BitSet;
import java.util.regex.Pattern;

/** A part of a wording. */
sealed interface Piece {
    record Beginning() implements Piece {}

    record End() implements Piece {}

    record Gap() implements Piece {}

    /** @param choices by their numbers in the lexicon */
    record OneOf(BitSet choices, boolean optional) implements Piece {
        boolean fits(Said said) {
            return choices.intersects(said.choices());
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

        /** Another language than French: as it is spelt, a slip of the thumb aside. */
        record Spelt(String folded) implements Choice {
            @Override
            public boolean fits(Word word) {
                return word.folded().equals(folded) || Typo.between(word.folded(), folded);
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
            private static final Pattern AGE = Pattern.compile("[6-9]|1[0-7]");

            static boolean isAge(String folded) {
                return AGE.matcher(folded).matches();
            }

            @Override
            public boolean fits(Word word) {
                return isAge(word.folded());
            }
        }

        static Choice of(String written, boolean french) {
            if (written.equals("<18")) return new Minor();
            if (written.startsWith("=")) return new Exact(Word.fold(written.substring(1)));
            if (!written.endsWith("*")) return french ? new Heard(Word.of(written)) : new Spelt(Word.fold(written));
            var beginning = Word.of(written.substring(0, written.length() - 1));
            return new Begins(beginning.folded(), french ? beginning.sound() : beginning.folded());
        }
    }

    static Piece of(String written, Lexicon lexicon, boolean french) {
        return switch (written) {
            case "^" -> new Beginning();
            case "$" -> new End();
            case "..." -> new Gap();
            default -> oneOf(written, lexicon, french);
        };
    }

    private static Piece oneOf(String written, Lexicon lexicon, boolean french) {
        boolean optional = written.endsWith("?");
        var choices = new BitSet();
        for (var word : (optional ? written.substring(0, written.length() - 1) : written).split("\\|")) {
            choices.set(lexicon.number(word, french));
        }
        return new OneOf(choices, optional);
    }
}
