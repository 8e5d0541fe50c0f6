package fr.escale.console.stage;

import fr.escale.knowledge.editing.Gaps;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two questions that found no answer. */
public class SceneGaps implements Gaps {
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    SceneGaps() {
        note(new Gap(
                "g3", "cmt avoir 1 casier vierge", Stage.NOW.minus(Duration.ofHours(5)), Why.USELESS, "fr", "56260"));
        note("g1", "comment je fais pour avoir un casier vierge ??", Stage.NOW.minus(Duration.ofHours(2)));
        note("g2", "c possible de dormir au foyer avec mon chien", Stage.NOW.minus(Duration.ofDays(1)));
    }

    @Override
    public final synchronized void note(Gap gap) {
        gaps.putIfAbsent(gap.trace(), gap);
    }

    @Override
    public void promise(String trace, String asker) {
        throw new UnsupportedOperationException("nobody on stage asks");
    }

    @Override
    public List<Promise> promises() {
        return List.of();
    }

    @Override
    public synchronized List<Gap> newest(int most) {
        return gaps.values().stream().limit(most).toList();
    }

    @Override
    public synchronized void settle(String trace) {
        gaps.remove(trace);
    }

    @Override
    public synchronized void erase(Collection<String> traces) {
        gaps.keySet().removeAll(traces);
    }
}
