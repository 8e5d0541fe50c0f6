package fr.escale.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What keeps something written from being an article.
 *
 * @param field the part it concerns
 * @param line which line of that part, from 0; null when it concerns the whole part
 * @param message in French: what is expected, and what stands there
 */
public record Flaw(Field field, @Nullable Integer line, String message) {
    static Flaw of(Field field, String message) {
        return new Flaw(field, null, message);
    }
}
