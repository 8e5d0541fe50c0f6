package fr.escale.shelf;

import fr.escale.engine.Input;
import fr.escale.engine.Session;
import fr.escale.engine.Session.Place;
import org.jspecify.annotations.Nullable;

/** Where people go on whose step is gone, as the author who published the new version has said. */
public interface Moves {
    /** Where who stands here goes on; the same place when nobody has moved them. */
    Place moved(Place place);

    /** The session that goes on, and what the person sent as it is meant there. */
    default Moved moved(Session session, Input input) {
        @Nullable Place before = session.at();
        @Nullable Place now = before == null ? null : moved(before);
        Session moved = session.moved(this::moved);
        return new Moved(moved, before == null || now == null ? input : meant(input, before, now));
    }

    /** What goes on in the place of what was kept and sent. */
    record Moved(Session session, Input input) {}

    /** A button of the step they left is one of the step they came to. */
    private static Input meant(Input input, Place before, Place now) {
        String old = before.flow() + "/" + before.step() + "/";
        return !before.equals(now) && input instanceof Input.Choice choice && choice.id().startsWith(old)
                ? new Input.Choice(
                        now.flow() + "/" + now.step() + "/" + choice.id().substring(old.length()), choice.label())
                : input;
    }
}
