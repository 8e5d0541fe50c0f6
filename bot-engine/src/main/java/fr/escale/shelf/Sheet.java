package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A flow with all that editors see of it.
 *
 * @param live what people meet; null for a flow that was never published
 * @param draft what an editor has in hand; null when there is nothing beside what is live
 * @param shipped the version last taken in from the program; null for a flow of the editors' own
 * @param arrived whether the draft is a shipped version that nobody has touched yet
 * @param moves where people go on who stand on steps of earlier versions
 * @param revision counts every write, from 1; 0 when it is not in the store yet
 * @param editor who wrote last, empty when nobody has
 * @param changed when that was, null when nobody has
 */
public record Sheet(
        String id,
        @Nullable Script live,
        @Nullable Script draft,
        @Nullable Script shipped,
        boolean arrived,
        List<Move> moves,
        long revision,
        String editor,
        @Nullable Instant changed) {
    public Sheet {
        moves = List.copyOf(moves);
    }

    /** Who stands there goes on there; {@code to} is a step of the version that was published with the move. */
    public record Move(Place from, Place to) {}

    /** SHIPPED: live as it came; CHANGED: live as editors wrote it; NEW: never live. */
    public enum State {
        SHIPPED,
        CHANGED,
        NEW
    }

    public State state() {
        if (live == null) {
            return State.NEW;
        }
        return shipped != null && live.text().equals(shipped.text()) ? State.SHIPPED : State.CHANGED;
    }

    /** The draft if there is one, otherwise what is live. */
    public Script inHand() {
        return Objects.requireNonNull(draft == null ? live : draft);
    }

    /** A flow that is not in the store yet. */
    static Sheet unknown(String id) {
        return new Sheet(id, null, null, null, false, List.of(), 0, "", null);
    }

    /** With this draft; one that says what is live is none. */
    Sheet drafted(Script draft, String editor, Instant now) {
        return new Sheet(id, live, draft.equals(live) ? null : draft, shipped, false, moves, revision, editor, now);
    }

    Sheet withoutDraft(String editor, Instant now) {
        return new Sheet(id, live, null, shipped, false, moves, revision, editor, now);
    }

    Sheet published(Script live, List<Move> moves, String editor, Instant now) {
        return new Sheet(id, live, null, shipped, false, moves, revision, editor, now);
    }

    /** The program's own version goes live; an editor's draft stays what it is. */
    Sheet takingOver(Script live, Script shipped, List<Move> moves) {
        return new Sheet(id, live, arrived ? null : draft, shipped, false, moves, revision, editor, changed);
    }

    Sheet receiving(Script draft, Script shipped) {
        return new Sheet(id, live, draft, shipped, true, moves, revision, editor, changed);
    }

    /** Knowing that version, with nothing else changed. */
    Sheet knowing(Script shipped) {
        return new Sheet(id, live, draft, shipped, arrived, moves, revision, editor, changed);
    }
}
