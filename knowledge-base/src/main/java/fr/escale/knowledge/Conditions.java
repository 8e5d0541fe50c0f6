package fr.escale.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an article is for, as its source says.
 *
 * @param ageFrom in whole years, the first that counts; null when there is no lower bound
 * @param ageTo in whole years, the last that counts ("until the eve of 31" is 30); null when there is no upper bound
 * @param situations in a few words each, as they are told ("en alternance"); any of them is enough
 */
public record Conditions(
        @Nullable Integer ageFrom, @Nullable Integer ageTo, List<String> situations) {
    /** For everybody. */
    public static final Conditions NONE = new Conditions(null, null, List.of());

    public Conditions {
        situations = List.copyOf(situations);
    }
}
