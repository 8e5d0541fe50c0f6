package fr.escale.engine;

import fr.escale.flow.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which flow is opened by which words; gathered anew when other flows are live. */
final class Starts {
    private volatile Index index = new Index(List.of(), Map.of(), List.of());

    private record Index(List<Flow> flows, Map<String, Flow> words, List<Topics> topics) {
        static Index of(List<Flow> flows) {
            Map<String, Flow> words = new HashMap<>();
            List<Topics> topics = new ArrayList<>();
            for (Flow flow : flows) {
                Set<Topic> about = new HashSet<>();
                for (String start : flow.starts()) {
                    String plain = Plain.of(start);
                    words.putIfAbsent(plain, flow);
                    about.add(Topic.of(plain));
                }
                topics.add(new Topics(flow, about));
            }
            return new Index(flows, words, topics);
        }
    }

    /** What the starts of a flow are about. */
    private record Topics(Flow flow, Set<Topic> topics) {}

    Optional<Flow> flow(List<Flow> live, String plain) {
        return Optional.ofNullable(index(live).words().get(plain));
    }

    /** The only one whose starts have all that these words are about, one of them nothing else. */
    Optional<Flow> about(List<Flow> live, String plain) {
        Topic topic = Topic.of(plain);
        List<Flow> fitting = index(live).topics().stream()
                .filter(starts -> topic.isOf(starts.topics()))
                .map(Topics::flow)
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
