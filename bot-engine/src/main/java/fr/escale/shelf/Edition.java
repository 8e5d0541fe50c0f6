package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.shelf.Sheet.Move;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is live at one time.
 *
 * @param number the count of publications it was made at
 * @param flows by id
 * @param moves where people go on who stand on a step of an earlier version
 */
record Edition(long number, Map<String, Flow> flows, Map<Place, Place> moves) {
    static Edition of(long number, List<Flow> flows, List<Sheet> sheets) {
        return new Edition(
                number,
                flows.stream().collect(Collectors.toUnmodifiableMap(Flow::id, Function.identity())),
                sheets.stream()
                        .flatMap(sheet -> sheet.moves().stream())
                        .collect(Collectors.toUnmodifiableMap(Move::from, Move::to, (first, later) -> later)));
    }

    List<Flow> all() {
        return flows.values().stream().sorted(Comparator.comparing(Flow::id)).toList();
    }

    /** Where who stands here goes on: from publication to publication, as somebody may have been away for several. */
    Place moved(Place place) {
        Place here = place;
        for (int hops = 0; hops < moves.size() && moves.containsKey(here); hops++) {
            here = Objects.requireNonNull(moves.get(here));
        }
        return here;
    }
}
