package fr.escale.engine;

import fr.escale.flow.Flow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which flow is opened by which words; gathered anew when other flows are live. */
final class Starts {
    private volatile Index index = new Index(List.of(), Map.of(), Map.of());

    private record Index(List<Flow> flows, Map<String, Flow> words, Map<Flow, Set<Topic>> topics) {
        static Index of(List<Flow> flows) {
            Map<String, Flow> words = new HashMap<>();
            Map<Flow, Set<Topic>> topics = new LinkedHashMap<>();
            for (Flow flow : flows) {
                for (String start : flow.starts()) {
                    String plain = Plain.of(start);
                    words.putIfAbsent(plain, flow);
                    topics.computeIfAbsent(flow, any -> new HashSet<>()).add(Topic.of(plain));
                }
            }
            return new Index(flows, words, topics);
        }
    }

    Optional<Flow> flow(List<Flow> live, String plain) {
        return Optional.ofNullable(index(live).words().get(plain));
    }

    /** The only one whose starts have all that these words are about, one of them nothing else. */
    Optional<Flow> about(List<Flow> live, String plain) {
        Topic topic = Topic.of(plain);
        List<Flow> fitting = index(live).topics().entrySet().stream()
                .filter(starts -> topic.isOf(starts.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Index index(List<Flow> live) {
        Index known = index;
        if (!known.flows().equals(live)) {
            known = Index.of(live);
            index = known;
        }
        return known;
    }
}
