package fr.escale.team;

import java.util.List;
import java.util.stream.Collectors;

/** A card was not saved because of its problems; a form can show them beside their fields. */
public class RefusedCardException extends RuntimeException {
    private final transient List<TeamProblem> problems;

    RefusedCardException(List<TeamProblem> problems) {
        super(problems.stream().map(TeamProblem::sentence).collect(Collectors.joining(" ")));
        this.problems = problems;
    }

    /** What is wrong, in the order of the card's fields; at least one. */
    public List<TeamProblem> problems() {
        return problems;
    }
}
