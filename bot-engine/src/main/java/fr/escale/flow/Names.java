package fr.escale.flow;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that a text may use. */
interface Names {
    /** Any word, for texts of the program's own. */
    Names ANY = new Names() {
        @Override
        public Kind kind(String name) {
            return Kind.TEXT;
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }
    };

    /** What stands under that name; null when nothing does. */
    @Nullable
    Kind kind(String name);

    /** All of them, for "expected one of …". */
    Collection<String> names();
}
