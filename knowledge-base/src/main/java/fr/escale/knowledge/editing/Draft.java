package fr.escale.knowledge.editing;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.Written;
import java.util.EnumMap;
import java.util.Map;

/**
 * An article as typed in the form: all text, nothing lost, dates as yyyy-mm-dd, several things one a line.
 *
 * @param parts what each part holds; a part that holds nothing is absent
 */
public record Draft(Map<Field, String> parts) {
    public Draft {
        var kept = new EnumMap<Field, String>(Field.class);
        parts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        parts = Map.copyOf(kept);
    }

    /** An empty form. */
    public static Draft empty() {
        return new Draft(Map.of());
    }

    /** What a form sends, by the fields' names in it; other names are not ours. */
    public static Draft typed(Map<String, String> form) {
        var parts = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            parts.put(field, form.getOrDefault(field.formName(), "").replace("\r\n", "\n"));
        }
        return new Draft(parts);
    }

    static Draft of(Written written) {
        return new Draft(written.parts());
    }

    /** What a part holds, as it was typed; empty when nothing was. */
    public String text(Field field) {
        return parts.getOrDefault(field, "");
    }

    /** The same with another text in one part. */
    public Draft with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(parts);
        changed.put(field, text);
        return new Draft(changed);
    }

    public String id() {
        return text(Field.ID);
    }

    public String theme() {
        return text(Field.THEME);
    }

    public String title() {
        return text(Field.TITLE);
    }

    Written written() {
        return new Written(with(Field.ID, id().strip()).parts());
    }
}
