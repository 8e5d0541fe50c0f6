package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Step;
import fr.escale.shelf.Sheet.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who goes on where when a version goes live. */
final class Publishing {
    private Publishing() {}

    /** Whether somebody can stand on this step until they write. */
    static boolean waits(Step step) {
        return switch (step) {
            case Step.Ask ask -> true;
            case Step.AskKnowledge ask -> true;
            case Step.OfferSlots offer -> true;
            case Step.Book book -> true;
            case Step.OfferStops offer -> true;
            case Step.OfferWorkshops offer -> true;
            default -> !step.options().isEmpty();
        };
    }

    /** The moves of before and these; who stands in the version that goes live stands well there. */
    static List<Move> moves(List<Move> before, Map<Place, String> wanted, Flow next) {
        List<Move> moves = new ArrayList<>(without(before, next.hash()));
        moves.removeIf(move -> wanted.containsKey(move.from()));
        wanted.forEach((from, step) -> moves.add(new Move(from, new Place(next.id(), next.hash(), step))));
        return moves;
    }

    /** No way leads away from a version that is live: so no way ever leads in a circle. */
    static List<Move> without(List<Move> moves, String live) {
        return moves.stream().filter(move -> !move.from().hash().equals(live)).toList();
    }
}
