package fr.escale.conversation;

import java.util.List;

/**
 * A message that a platform has agreed to beforehand, and lets through though the person has not written for long.
 *
 * @param name as the platform knows it
 * @param language as the platform writes it ("pt_PT")
 * @param values what stands in its gaps, in order
 * @param text the whole of it, as the person reads it
 */
public record Form(String name, String language, List<String> values, String text) {
    public Form {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "Form[" + name + ", " + language + "]";
    }
}
