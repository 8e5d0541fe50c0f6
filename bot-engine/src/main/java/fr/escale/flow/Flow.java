package fr.escale.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scripted conversation as read from one file, with the translations that stand beside it.
 *
 * @param id its file name without ending ("mobilite")
 * @param title what it is about, for menus
 * @param hash names this version: SHA-256, hexadecimal, of the file's text and of its translations' texts, so that a
 *     session stays on the words it began with in every language
 * @param text the file's text; of a translated flow, the text of its translation
 * @param starts words that open it
 * @param nudge how long somebody may be silent in the middle of it before being asked, once, whether to go on
 * @param steps in the order written; the first is where it begins
 * @param translations the same flow in other languages: same id, hash and steps, other words
 */
public record Flow(
        String id,
        String title,
        String hash,
        String text,
        List<String> starts,
        Optional<Duration> nudge,
        List<Step> steps,
        Map<Language, Flow> translations) {
    public Flow {
        starts = List.copyOf(starts);
        steps = List.copyOf(steps);
        translations = Map.copyOf(translations);
    }

    /** This flow as that language says it; in French, where it is not translated. */
    public Flow in(Language language) {
        return translations.getOrDefault(language, this);
    }

    /** The step of that name. */
    public Optional<Step> step(String name) {
        // asked several times a turn, and a flow has some dozens: a loop is quicker than a stream or a map
        for (Step step : steps) {
            if (step.id().equals(name)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
