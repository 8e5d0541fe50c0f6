package fr.escale.table;

/** A quote begins on this line and never ends. */
public final class BrokenTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenTableException(int line) {
        super("line " + line + ": a quote that never ends");
        this.line = line;
    }

    /** The line it begins on, from 1. */
    public int line() {
        return line;
    }
}
