package fr.escale.tour;

import fr.escale.territory.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where a stop is.
 *
 * @param commune INSEE code; empty when it is none of the territory's
 * @param town the commune's name as people read it
 * @param address the meeting point in that commune
 * @param point where that is on the map; null when nobody has said
 */
public record Venue(
        String commune,
        String town,
        String address,
        @Nullable Point point) {
    /** "Questembert, place du Marché". */
    public String words() {
        return address.isBlank() ? town : town + ", " + address;
    }
}
