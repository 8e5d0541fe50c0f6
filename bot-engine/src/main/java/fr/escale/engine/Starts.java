package fr.escale.engine;

import fr.escale.flow.Flow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which flow is opened by which words; gathered anew when other flows are live. */
final class Starts {
    private volatile Index index = new Index(List.of(), Map.of());

    private record Index(List<Flow> flows, Map<String, Flow> words) {
        static Index of(List<Flow> flows) {
            Map<String, Flow> words = new HashMap<>();
            flows.forEach(flow -> flow.starts().forEach(start -> words.putIfAbsent(Plain.of(start), flow)));
            return new Index(flows, words);
        }
    }

    Optional<Flow> flow(List<Flow> live, String plain) {
        Index known = index;
        if (!known.flows().equals(live)) {
            known = Index.of(live);
            index = known;
        }
        return Optional.ofNullable(known.words().get(plain));
    }
}
