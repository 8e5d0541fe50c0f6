package fr.escale.console.tour;

import java.util.Map;

/**
 * What was typed to move a stop and could not be done.
 *
 * @param stop which one
 * @param why a French sentence
 */
record Typed(String stop, Map<String, String> fields, String why) {
    static final Typed NOTHING = new Typed("", Map.of(), "");

    /** What the field shows again; {@code now} where nothing was typed for this stop. */
    public String or(String id, String field, String now) {
        return stop.equals(id) ? fields.getOrDefault(field, now) : now;
    }

    public boolean isOf(String id) {
        return stop.equals(id);
    }
}
