package fr.escale.console.flows;

import fr.escale.flow.Problem;
import java.util.List;

/**
 * What the checks say of a text.
 *
 * @param errors what keeps it from going live
 * @param hints what an editor should look at
 */
public record Review(List<Flaw> errors, List<Flaw> hints) {
    static Review of(List<Problem> problems) {
        return new Review(
                problems.stream().filter(Problem::isError).map(Flaw::of).toList(),
                problems.stream()
                        .filter(problem -> !problem.isError())
                        .map(Flaw::of)
                        .toList());
    }
}
