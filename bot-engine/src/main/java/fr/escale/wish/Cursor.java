package fr.escale.wish;

import org.jspecify.annotations.Nullable;

/** A place in a line that moves on as a rule finds what it looks for. */
final class Cursor {
    private final Line line;
    private int at;

    Cursor(Line line, int at) {
        this.line = line;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** Goes back to where it was. */
    void back(int to) {
        at = to;
    }

    /** Whether words of that kind stand here. */
    boolean is(Kind kind) {
        return line.hit(at, kind) != null;
    }

    /** Moves behind words of that kind; null when there are none. */
    @Nullable
    Integer value(Kind kind) {
        Line.Hit hit = line.hit(at, kind);
        if (hit == null) {
            return null;
        }
        at = hit.next();
        return hit.value();
    }

    boolean skip(Kind kind) {
        return value(kind) != null;
    }

    /** True when one of them stands here. */
    boolean skipAny(Kind... kinds) {
        for (Kind kind : kinds) {
            if (skip(kind)) return true;
        }
        return false;
    }

    boolean isSign(char sign) {
        return line.isSign(at, sign);
    }

    boolean sign(char sign) {
        boolean found = isSign(sign);
        at += found ? 1 : 0;
        return found;
    }

    /** A number of that many digits, typed as digits. */
    @Nullable
    Integer digits(int from, int to) {
        Token token = line.token(at);
        boolean fits = token != null
                && token.isNumber()
                && token.plain().length() >= from
                && token.plain().length() <= to;
        return fits ? value(Kind.NUMBER) : null;
    }

    boolean isEnd() {
        return line.token(at) == null;
    }
}
