package fr.escale.flow;

import java.util.List;
import java.util.Optional;

/** Flows in memory. */
record LiveFlows(List<Flow> all) implements Flows {
    @Override
    public Optional<Flow> live(String id) {
        return all.stream().filter(flow -> flow.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        return live(id).filter(flow -> flow.hash().equals(hash));
    }
}
