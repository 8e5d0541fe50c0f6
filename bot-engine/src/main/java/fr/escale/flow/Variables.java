package fr.escale.flow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names that the texts and conditions of one flow may use, and what each holds.
 *
 * @param own what the flow asks for, sets or is given, by name
 */
record Variables(Map<String, Kind> own) implements Names {
    /** Words of the team's card: always there, perhaps empty, and nobody's to change. */
    static final Set<String> TEAM = Set.of(
            "service", "phone", "referent", "duty", "place", "controller", "dataContact", "hosting", "territory");

    /** What the program knows of the person, sometimes. */
    static final Set<String> PERSON = Set.of("commune", "language", "when", "where", "who", "workshop");

    Variables {
        own = Map.copyOf(own);
    }

    static Variables none() {
        return new Variables(Map.of());
    }

    @Override
    public @Nullable Kind kind(String name) {
        Kind mine = own.get(name);
        return mine != null || !TEAM.contains(name) && !PERSON.contains(name) ? mine : Kind.TEXT;
    }

    Map<String, Kind> all() {
        Map<String, Kind> all = new TreeMap<>();
        TEAM.forEach(name -> all.put(name, Kind.TEXT));
        PERSON.forEach(name -> all.put(name, Kind.TEXT));
        all.putAll(own);
        return all;
    }

    @Override
    public Collection<String> names() {
        return new TreeSet<>(all().keySet());
    }
}
