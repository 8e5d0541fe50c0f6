package fr.escale.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person told us, and nothing that was not told for it.
 *
 * @param values by name: "language" (BCP 47), "commune" (INSEE code) and what flows remember
 */
public record Card(Map<String, String> values) {
    public Card {
        values = Map.copyOf(values);
    }

    /** The card of somebody of whom we know nothing. */
    public static Card blank() {
        return new Card(Map.of());
    }

    /** INSEE code of where they live, if they said so. */
    public Optional<String> commune() {
        return Optional.ofNullable(values.get("commune"));
    }

    /** The language they chose (BCP 47), if they did. */
    public Optional<String> language() {
        return Optional.ofNullable(values.get("language"));
    }

    /** A card that also holds this; an empty value takes it away. */
    public Card with(String name, String value) {
        var more = new HashMap<>(values);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Card(more);
    }

    @Override
    public String toString() {
        return "Card" + values.keySet();
    }
}
