package fr.escale.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flows in memory. */
final class LiveFlows implements Flows {
    private final List<Flow> all;
    private final Map<String, Flow> byId = new LinkedHashMap<>();

    LiveFlows(List<Flow> all) {
        this.all = List.copyOf(all);
        all.forEach(flow -> byId.putIfAbsent(flow.id(), flow));
    }

    @Override
    public Optional<Flow> live(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        return live(id).filter(flow -> flow.hash().equals(hash));
    }

    @Override
    public List<Flow> all() {
        return all;
    }
}
