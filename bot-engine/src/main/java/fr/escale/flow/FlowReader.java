package fr.escale.flow;

import java.util.List;
import java.util.Optional;

/** Reads a flow file: either a flow, or every problem at once with its place. */
public final class FlowReader {
    private FlowReader() {}

    /** A flow without problems, or problems without a flow. */
    public record Reading(Optional<Flow> flow, List<Problem> problems) {}
}
