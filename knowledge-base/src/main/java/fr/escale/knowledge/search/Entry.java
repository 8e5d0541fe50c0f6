package fr.escale.knowledge.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of an article.
 *
 * @param id unique among the entries of an index
 * @param title what it is about; counts as a wording
 * @param questions wordings, as people type them; the more the better, about ten is good
 * @param text the answer and all that is said besides; may be empty
 * @param theme its theme, null when there is none
 */
public record Entry(
        String id,
        String title,
        List<String> questions,
        String text,
        @Nullable String theme) {
    public Entry {
        questions = List.copyOf(questions);
    }
}
