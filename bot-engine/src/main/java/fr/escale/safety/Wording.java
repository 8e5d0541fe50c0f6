package fr.escale.safety;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words in their order, as the data file writes them: alternatives, optional words, gaps, beginnings. */
final class Wording {
    private static final int GAP = 3;

    private final List<Piece> pieces;
    private final List<BitSet> needed;

    private Wording(List<Piece> pieces) {
        this.pieces = pieces;
        this.needed = pieces.stream()
                .filter(Piece.OneOf.class::isInstance)
                .map(Piece.OneOf.class::cast)
                .filter(one -> !one.optional())
                .map(Piece.OneOf::choices)
                .toList();
    }

    static Wording of(String written, Lexicon lexicon, boolean french) {
        return new Wording(Stream.of(written.trim().split(" +"))
                .map(piece -> Piece.of(piece, lexicon, french))
                .toList());
    }

    /** Whether it may stand in a message whose words fit these choices: cheap, and often no. */
    boolean mayStandAmong(BitSet choices) {
        for (var needed : needed) {
            if (!needed.intersects(choices)) return false;
        }
        return true;
    }

    /** Where it first stands in these words. */
    Optional<Span> in(List<Said> words) {
        for (int start = 0; start < words.size(); start++) {
            int end = end(0, words, start);
            if (end > start) return Optional.of(new Span(start, end));
        }
        return Optional.empty();
    }

    /** Where the pieces from this one on end when they begin at this word; -1 when they do not stand there. */
    private int end(int piece, List<Said> words, int at) {
        if (piece == pieces.size()) return at;
        return switch (pieces.get(piece)) {
            case Piece.Beginning() -> at == 0 ? end(piece + 1, words, at) : -1;
            case Piece.End() -> at == words.size() ? end(piece + 1, words, at) : -1;
            case Piece.Gap() -> afterGap(piece, words, at);
            case Piece.OneOf one -> afterWord(one, piece, words, at);
        };
    }

    private int afterGap(int piece, List<Said> words, int at) {
        for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
            if (skipped > 0 && words.get(at + skipped - 1) == Said.BREAK) return -1;
            int end = end(piece + 1, words, at + skipped);
            if (end >= 0) return end;
        }
        return -1;
    }

    private int afterWord(Piece.OneOf one, int piece, List<Said> words, int at) {
        if (at < words.size() && one.fits(words.get(at))) {
            int end = end(piece + 1, words, at + 1);
            if (end >= 0) return end;
        }
        return one.optional() ? end(piece + 1, words, at) : -1;
    }

    /** The words from one place to before another. */
    record Span(int from, int to) {}
}
