package fr.escale.safety;

import java.util.BitSet;

/**
 * A word of a message.
 *
 * @param choices the numbers of the lexicon's choices that it fits
 */
record Said(Word word, BitSet choices) {
    /** Stands where something was taken out; no wording reaches across it. */
    static final Said BREAK = new Said(Word.BREAK, new BitSet());
}
