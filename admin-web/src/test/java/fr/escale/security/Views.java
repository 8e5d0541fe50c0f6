package fr.escale.security;

import fr.escale.availability.Referents;
import java.util.Set;

/** Views for tests of rooms that show what is in view. */
public final class Views {
    private Views() {}

    /** Somebody who answers for the whole territory. */
    public static View whole(Referents referents) {
        return new View("toute@exemple.fr", Set.of(), referents);
    }

    /** Somebody who answers for some referents' communes. */
    public static View of(String email, Referents referents, String... theirs) {
        return new View(email, Set.of(theirs), referents);
    }
}
