package fr.escale.availability;

import java.util.List;
import java.util.stream.Collectors;

/** A referent was not saved because of its problems; a form can show them beside their fields. */
public class RefusedReferentException extends RuntimeException {
    private final transient List<ReferentProblem> problems;

    RefusedReferentException(List<ReferentProblem> problems) {
        super(problems.stream().map(ReferentProblem::sentence).collect(Collectors.joining(" ")));
        this.problems = problems;
    }

    /** What is wrong, in the order of the referent's components; at least one. */
    public List<ReferentProblem> problems() {
        return problems;
    }
}
