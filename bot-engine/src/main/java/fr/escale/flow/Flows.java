package fr.escale.flow;

import java.util.List;
import java.util.Optional;

/** The flows that are live, and those that sessions still stand in. */
public interface Flows {
    /** The live version of a flow. */
    Optional<Flow> live(String id);

    /** That very version of a flow, live or not. */
    Optional<Flow> version(String id, String hash);

    /** All live flows. */
    List<Flow> all();
}
