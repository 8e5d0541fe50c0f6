package fr.escale.flow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a text may use. */
interface Names {
    /** Any word, for texts of the program's own; these are numbers, all others are texts. */
    static Names any(Set<String> numbers) {
        return new Names() {
            @Override
            public Kind kind(String name) {
                return numbers.contains(name) ? Kind.NUMBER : Kind.TEXT;
            }

            @Override
            public Collection<String> names() {
                return List.of();
            }
        };
    }

    /** What stands under that name; null when nothing does. */
    @Nullable
    Kind kind(String name);

    /** All of them, for "expected one of …". */
    Collection<String> names();
}
