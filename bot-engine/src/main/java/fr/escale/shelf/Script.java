package fr.escale.shelf;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A flow as its author has it in hand.
 *
 * @param text the flow file's text
 * @param talks its talk tests: name to the talk file's text
 */
public record Script(String text, SortedMap<String, String> talks) {
    public Script {
        talks = Collections.unmodifiableSortedMap(new TreeMap<>(talks));
    }

    public Script(String text, Map<String, String> talks) {
        this(text, new TreeMap<>(talks));
    }

    /** Flow and talks may be long: only how long. */
    @Override
    public String toString() {
        return "Script[" + text.length() + " chars, " + talks.size() + " talks]";
    }
}
