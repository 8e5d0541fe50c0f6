package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps the person came by, for "retour". */
final class Trail {
    private static final int LENGTH = 10;
    private static final String HERE = "_here";
    private static final String BEFORE = "_trail";

    private Trail() {}

    /** The person now waits at this step. */
    static void wait(Turn turn, Standing here) {
        String now = here.flow().id() + "/" + here.step().id();
        String before = turn.variables.put(HERE, now);
        if (before != null && !before.equals(now)) {
            List<String> trail = read(turn);
            trail.add(before);
            write(turn, trail.subList(Math.max(0, trail.size() - LENGTH), trail.size()));
        }
    }

    /** The step before this one, "flow/step", taken off the trail. */
    static Optional<String> back(Turn turn) {
        List<String> trail = read(turn);
        if (trail.isEmpty()) {
            return Optional.empty();
        }
        String before = trail.removeLast();
        write(turn, trail);
        turn.variables.put(HERE, before);
        return Optional.of(before);
    }

    private static List<String> read(Turn turn) {
        return new ArrayList<>(turn.variables.getOrDefault(BEFORE, "").lines().toList());
    }

    private static void write(Turn turn, List<String> trail) {
        turn.variables.put(BEFORE, String.join("\n", trail));
    }
}
