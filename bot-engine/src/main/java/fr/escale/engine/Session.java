package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands. Everything the engine remembers between two inputs.
 *
 * @param at the step it stands on; null when in no flow
 * @param returns where calling flows go on, the innermost last
 * @param variables what was asked and remembered; names beginning with "_" are the engine's own
 * @param awaits what the engine waits for besides the step: "request:…" while a request is unanswered (for whom its
 *     outcome is), "erase" while the confirmation of erasure is open, otherwise empty
 * @param misses misunderstandings in a row
 * @param greeted whether we have said who we are
 */
public record Session(
        @Nullable Place at,
        List<Place> returns,
        Map<String, String> variables,
        String awaits,
        int misses,
        boolean greeted) {

    /** A step of one version of a flow. */
    public record Place(String flow, String hash, String step) {}

    public Session {
        returns = List.copyOf(returns);
        variables = Map.copyOf(variables);
    }

    /** The session of somebody who has never written. */
    public static Session fresh() {
        return new Session(null, List.of(), Map.of(), "", 0, false);
    }

    /** The same with nothing left to confirm: a yes from now on means something else. */
    public Session unasked() {
        return new Session(at, returns, variables, "", misses, greeted);
    }

    /** What the person is answered in: what they surely write, else what they chose. */
    public Language language(Language chosen) {
        return Tongue.of(variables, chosen);
    }

    @Override
    public String toString() {
        return "Session[" + (at == null ? "nowhere" : at.flow() + "/" + at.step()) + "]";
    }
}
