package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Problem;
import fr.escale.talk.Played;
import fr.escale.talk.TryOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What editors do with flows. A draft may hold anything; only one that passes its checks and its talks goes live. */
public interface FlowEditing {
    /** All sheets, by id. */
    List<Sheet> all();

    Optional<Sheet> sheet(String id);

    /**
     * Keeps a draft as it is typed.
     *
     * @param revision the revision the editor saw, 0 for a new flow
     * @throws StaleException when somebody else has saved meanwhile
     * @throws IllegalArgumentException when a new flow's id cannot be one: a small letter, then up to 39 more, digits and hyphens
     */
    void save(String id, Script draft, long revision, String editor);

    /** Throws the draft away; what is live stays, and a flow that never was is gone. */
    void discard(String id, long revision, String editor);

    /** What is wrong with this text as that flow, beside those that are live; errors keep it from going live. */
    List<Problem> check(String id, String text);

    /** How the talks of this script go, by name; none while its text has problems of its own. */
    List<Played> play(String id, Script script);

    /** A conversation over this text and the live flows; empty while the text has problems of its own. */
    Optional<TryOut> tryOut(String id, String text, TryOut.Circumstances around, List<TryOut.Act> acts);

    /** Steps of this text where somebody can wait, in the order written; none while it has problems of its own. */
    List<String> stepsThatWait(String id, String text);

    /** Names of all steps of this text; none while it has problems of its own. */
    List<String> steps(String id, String text);

    /** Where who stands at this place goes on, all publications since considered. */
    Place now(Place place);

    /** Names the version that is live; empty when none is. */
    String liveHash(String id);

    /**
     * Puts the saved draft live, if it passes its checks and its talks; new conversations meet it within 2 s on every
     * instance. Who stands in the flow stays on the version they began with, unless moved here.
     *
     * @param moves where people go on at their next message: from a place of an earlier version to a step of this one
     *     where somebody can wait
     * @throws StaleException when somebody else has saved since that revision
     */
    Refusal publish(String id, long revision, Map<Place, String> moves, String editor);

    /** What kept a draft from going live; nothing when it did. */
    record Refusal(List<Problem> problems, List<Played> talks, List<String> unknownSteps) {
        public boolean isEmpty() {
            return problems.isEmpty() && talks.isEmpty() && unknownSteps.isEmpty();
        }
    }

    /** Somebody else has saved this flow since it was opened. */
    class StaleException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public StaleException(String message) {
            super(message);
        }
    }
}
