package fr.escale.flow;

import java.util.List;
import java.util.Optional;

/**
 * A scripted conversation as read from one file.
 *
 * @param id its file name without ending ("mobilite")
 * @param title what it is about, for menus
 * @param hash SHA-256 of the file's text, hexadecimal: names this version
 * @param text the file's text
 * @param starts words that open it
 * @param steps in the order written; the first is where it begins
 */
public record Flow(String id, String title, String hash, String text, List<String> starts, List<Step> steps) {
    public Flow {
        starts = List.copyOf(starts);
        steps = List.copyOf(steps);
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
