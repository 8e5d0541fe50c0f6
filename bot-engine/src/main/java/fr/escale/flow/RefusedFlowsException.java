package fr.escale.flow;

import java.util.List;
import java.util.stream.Collectors;

/** Flows that do not pass their checks do not go live: the message is every problem, a line each. */
public class RefusedFlowsException extends RuntimeException {
    public RefusedFlowsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
