package fr.escale.flow;

import java.util.Collection;
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

    /** These flows, all live, in no other version. */
    static Flows of(Collection<Flow> flows) {
        return new LiveFlows(List.copyOf(flows));
    }

    /**
     * The flows that come with the program.
     *
     * @throws WrongFlowsException when one does not pass its checks
     */
    static Flows shipped() {
        return of(ShippedFlows.read());
    }
}
