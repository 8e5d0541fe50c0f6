package fr.escale.availability;

import fr.escale.territory.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where a referent can be met.
 *
 * @param id 1 to 12 of a–z, 0–9; "van" is the van
 * @param name as people read it, at most 20 characters: "Au bureau", "En balade", "Chez toi"
 * @param address where that is, as shown; empty where the two find it together
 * @param commune its INSEE code; empty when it has none (telephone), or the person's own (at home)
 * @param point where that is on the map; null when nobody has said
 */
public record Place(
        String id,
        PlaceKind kind,
        String name,
        String address,
        String commune,
        @Nullable Point point) {
    /** The id of the van as a place. */
    public static final String VAN = "van";
}
