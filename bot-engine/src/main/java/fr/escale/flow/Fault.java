package fr.escale.flow;

import java.util.Collection;
import java.util.List;

/** Something wrong inside a text or a formula, before its place in the file is known. */
sealed interface Fault {
    /** Where, in UTF-16 units from the beginning of the text. */
    int index();

    /** What was found, and what was expected. */
    record Wrong(int index, String rule, String message) implements Fault {}

    /** A name that is none of those expected; {@code what} is "variable" or "function". */
    record Unknown(int index, String what, String name, Collection<String> expected) implements Fault {
        public Unknown {
            expected = List.copyOf(expected);
        }
    }

    static Fault text(int index, String message) {
        return new Wrong(index, "text-pattern", message);
    }

    static Fault condition(int index, String message) {
        return new Wrong(index, "condition", message);
    }

    static Fault kind(int index, String message) {
        return new Wrong(index, "wrong-kind", message);
    }
}
