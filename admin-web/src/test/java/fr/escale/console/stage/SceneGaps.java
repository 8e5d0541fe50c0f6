package fr.escale.console.stage;

import fr.escale.knowledge.editing.Gaps;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two questions that found no answer. */
public class SceneGaps implements Gaps {
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    SceneGaps() {
        note("g1", "comment je fais pour avoir un casier vierge ??", Stage.NOW.minus(Duration.ofHours(2)));
        note("g2", "c possible de dormir au foyer avec mon chien", Stage.NOW.minus(Duration.ofDays(1)));
    }

    @Override
    public final synchronized void note(String trace, String question, Instant at) {
        gaps.putIfAbsent(trace, new Gap(trace, question, at));
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
