package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.engine.Outcome;
import fr.escale.engine.Session.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the bot made of something a person sent. Empty strings stand for nothing.
 *
 * @param tapped id of the button they tapped
 * @param sense "article:" with its id, "unsure", "unknown", "meant:" with what they wished, or "distress"
 * @param flow the flow they stood in afterwards
 * @param step its step
 */
public record Grasp(String tapped, String sense, String flow, String step) {
    static final String ARTICLE = "article:";
    static final String UNSURE = "unsure";
    static final String UNKNOWN = "unknown";
    static final String MEANT = "meant:";
    static final String DISTRESS = "distress";

    /** Nothing: also what stands with words of ours. */
    public static final Grasp NONE = new Grasp("", "", "", "");

    /** Of what was sent alone. */
    static Grasp of(Input input) {
        return input instanceof Input.Choice tap ? new Grasp(tap.id(), "", "", "") : NONE;
    }

    /** The article that was told; empty for every other sense. */
    public String article() {
        return sense.startsWith(ARTICLE) ? sense.substring(ARTICLE.length()) : "";
    }

    /** What they wished or said without asking, as in {@link Outcome.Meant}; empty for every other sense. */
    public String meant() {
        return sense.startsWith(MEANT) ? sense.substring(MEANT.length()) : "";
    }

    /** With how a request ended that their words led to; what tells nothing of them changes nothing. */
    Grasp led(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Said said
            when said.about() != null -> sensing(ARTICLE + said.about().article());
            case Outcome.Unsure unsure -> sensing(UNSURE);
            case Outcome.Unknown unknown -> sensing(UNKNOWN);
            case Outcome.Meant other -> sensing(MEANT + other.what());
            default -> this;
        };
    }

    Grasp sensing(String other) {
        return new Grasp(tapped, other, flow, step);
    }

    Grasp at(@Nullable Place place) {
        return place == null ? this : new Grasp(tapped, sense, place.flow(), place.step());
    }

    /** A sense may tell as much as the words it is of. */
    @Override
    public String toString() {
        return "Grasp[" + flow + "/" + step + "]";
    }
}
