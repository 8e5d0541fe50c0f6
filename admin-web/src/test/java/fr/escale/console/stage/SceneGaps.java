package fr.escale.console.stage;

import fr.escale.knowledge.editing.Gaps;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Two questions that found no answer; who asked the second wishes to be told. */
public class SceneGaps implements Gaps {
    private final Map<String, Gap> gaps = new LinkedHashMap<>();
    private final Map<String, String> askers = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();

    SceneGaps() {
        note(new Gap(
                "g3", "cmt avoir 1 casier vierge", Stage.NOW.minus(Duration.ofHours(5)), Why.USELESS, "fr", "56260"));
        note("g1", "comment je fais pour avoir un casier vierge ??", Stage.NOW.minus(Duration.ofHours(2)));
        note("g2", "c possible de dormir au foyer avec mon chien", Stage.NOW.minus(Duration.ofDays(1)));
        promise("g2", "c-visale");
    }

    @Override
    public final synchronized void note(Gap gap) {
        gaps.putIfAbsent(gap.trace(), gap);
    }

    @Override
    public final synchronized void promise(String trace, String asker) {
        askers.put(trace, asker);
    }

    @Override
    public synchronized List<Promise> promises() {
        return askers.entrySet().stream()
                .map(asker -> new Promise(Objects.requireNonNull(gaps.get(asker.getKey())), asker.getValue()))
                .toList();
    }

    @Override
    public synchronized List<Gap> newest(int most) {
        return gaps.values().stream()
                .filter(gap -> !closed.contains(gap.trace()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void close(String trace) {
        closed.add(trace);
    }

    @Override
    public synchronized void settle(String trace) {
        erase(List.of(trace));
    }

    @Override
    public synchronized void erase(Collection<String> traces) {
        gaps.keySet().removeAll(traces);
        askers.keySet().removeAll(traces);
    }
}
