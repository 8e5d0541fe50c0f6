package fr.escale.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces in order, grouped where "[[" and "]]" stand. */
final class Brackets {
    private final List<Piece> outside = new ArrayList<>();
    private final List<Fault> faults;
    private @Nullable List<Piece> inside;
    private int opened;

    Brackets(List<Fault> faults) {
        this.faults = faults;
    }

    void add(Piece piece) {
        (inside == null ? outside : inside).add(piece);
    }

    void words(String words, int at) {
        int sign = words.indexOf(inside == null ? "[[" : "]]");
        int other = words.indexOf(inside == null ? "]]" : "[[");
        if (other >= 0 && (sign < 0 || other < sign)) {
            unpaired(at + other);
        }
        String before = sign < 0 ? words : words.substring(0, sign);
        if (!before.isEmpty()) {
            add(new Piece.Literal(before));
        }
        if (sign >= 0) {
            turn(at + sign);
            words(words.substring(sign + 2), at + sign + 2);
        }
    }

    private void turn(int at) {
        if (inside == null) {
            inside = new ArrayList<>();
            opened = at;
        } else {
            outside.add(new Piece.Optional(List.copyOf(inside)));
            inside = null;
        }
    }

    List<Piece> done() {
        if (inside != null) {
            unpaired(opened);
        }
        return List.copyOf(outside);
    }

    private void unpaired(int at) {
        faults.add(Fault.text(at, "found \"[[\" and \"]]\" that do not pair, expected one of each"));
    }
}
