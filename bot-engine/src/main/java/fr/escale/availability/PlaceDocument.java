package fr.escale.availability;

import fr.escale.territory.Point;
import org.bson.Document;

/** How a place is written down, wherever one is kept. */
public final class PlaceDocument {
    private PlaceDocument() {}

    public static Document of(Place place) {
        var document = new Document("id", place.id())
                .append("kind", place.kind().name())
                .append("name", place.name())
                .append("address", place.address())
                .append("commune", place.commune());
        var point = place.point();
        return point == null
                ? document
                : document.append("latitude", point.latitude()).append("longitude", point.longitude());
    }

    public static Place read(Document d) {
        var point = d.containsKey("latitude") ? new Point(d.getDouble("latitude"), d.getDouble("longitude")) : null;
        return new Place(
                d.getString("id"),
                PlaceKind.valueOf(d.getString("kind")),
                d.getString("name"),
                d.getString("address"),
                d.getString("commune"),
                point);
    }
}
