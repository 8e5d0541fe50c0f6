package fr.escale.flow;

import java.util.List;

/** A text that cannot be read. */
public final class TextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    TextException(List<Fault> faults) {
        super("A text cannot be read: " + faults);
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
