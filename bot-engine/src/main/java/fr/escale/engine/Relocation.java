package fr.escale.engine;

import fr.escale.engine.Session.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose step is gone goes on at the step that took its place: they stand there, and the buttons they see are
 * that step's.
 *
 * @param session where they stand now
 * @param input what they sent, as it is meant there
 */
public record Relocation(Session session, Input input) {

    /** @param to where who stands at a place goes on; the same place when nobody has moved them */
    public static Relocation of(Session session, Input input, UnaryOperator<Place> to) {
        @Nullable Place before = session.at();
        Place now = before == null ? null : to.apply(before);
        Map<String, String> variables = new HashMap<>(session.variables());
        Input meant = input;
        if (before != null && now != null && !before.equals(now)) {
            Shown.rename(variables, id -> renamed(id, before, now));
            meant = input instanceof Input.Choice tapped
                    ? new Input.Choice(renamed(tapped.id(), before, now), tapped.label())
                    : input;
        }
        Session moved = new Session(
                now,
                session.returns().stream().map(to).toList(),
                variables,
                session.awaits(),
                session.misses(),
                session.greeted());
        return new Relocation(moved, meant);
    }

    private static String renamed(String id, Place before, Place now) {
        String old = before.flow() + "/" + before.step() + "/";
        return id.startsWith(old) ? now.flow() + "/" + now.step() + "/" + id.substring(old.length()) : id;
    }
}
