package fr.escale.flow;

import java.util.List;
import java.util.stream.Collectors;

/** Flows that do not pass their checks; the message holds every problem, one a line. */
public final class WrongFlowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongFlowsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
