package fr.escale.console.referents;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives new rows an id made of their name, and keeps the ids that were there. */
final class Names {
    private static final int LONGEST = 10;

    private final Set<String> given = new HashSet<>();

    /** @param id the row's own; empty for a new row */
    String id(String id, String name) {
        if (!id.isEmpty()) {
            given.add(id);
            return id;
        }
        var plain = plain(name);
        var free = plain;
        for (int number = 2; !given.add(free); number++) {
            free = plain + number;
        }
        return free;
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        var cut = letters.substring(0, Math.min(LONGEST, letters.length()));
        return cut.isEmpty() || cut.equals("van") ? "lieu" + cut : cut;
    }
}
