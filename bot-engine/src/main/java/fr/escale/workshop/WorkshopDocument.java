package fr.escale.workshop;

import fr.escale.workshop.Workshop.Offer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** How a workshop lies in the store. Times are kept as the instant, the zone and the local time that was promised. */
final class WorkshopDocument {
    private WorkshopDocument() {}

    static Document fresh(String id, Wish wish) {
        return new Document("_id", id)
                .append("title", wish.title())
                .append("place", wish.place())
                .append("openTo", wish.openTo())
                .append("youngest", wish.ages().from())
                .append("oldest", wish.ages().to())
                .append("seats", wish.seats())
                .append(
                        "sessions",
                        wish.sessions().stream().map(WorkshopDocument::session).toList())
                .append("start", Date.from(wish.sessions().getFirst().start().toInstant()))
                .append("end", Date.from(wish.sessions().getLast().end().toInstant()))
                .append("free", wish.seats())
                .append("people", List.of())
                .append("offers", List.of())
                .append("waiting", List.of())
                .append("told", List.of())
                .append("came", new Document())
                .append("cancelled", false);
    }

    static Workshop read(Document d) {
        var wish = new Wish(
                d.getString("title"),
                d.getString("place"),
                d.getString("openTo"),
                new Wish.Ages(d.getInteger("youngest"), d.getInteger("oldest")),
                d.getInteger("seats"),
                d.getList("sessions", Document.class).stream()
                        .map(WorkshopDocument::session)
                        .toList());
        return new Workshop(
                d.getString("_id"),
                wish,
                d.getInteger("free"),
                d.getList("people", String.class),
                d.getList("offers", Document.class).stream()
                        .map(WorkshopDocument::offer)
                        .toList(),
                d.getList("waiting", String.class),
                came(d.get("came", Document.class)),
                d.getBoolean("cancelled"));
    }

    /** The key of a session's attendance: a letter first, for a number would mean a place in a list. */
    static String key(int session) {
        return "s" + session;
    }

    private static Map<Integer, Integer> came(Document d) {
        var came = new HashMap<Integer, Integer>();
        d.forEach((key, people) -> came.put(Integer.valueOf(key.substring(1)), (Integer) people));
        return came;
    }

    static Document offer(Offer offer) {
        return new Document("conversation", offer.conversation()).append("until", Date.from(offer.until()));
    }

    private static Offer offer(Document d) {
        return new Offer(d.getString("conversation"), d.getDate("until").toInstant());
    }

    private static Document session(Session session) {
        return new Document("zone", session.start().getZone().getId())
                .append("promised", session.start().toLocalDateTime().toString())
                .append("until", session.end().toLocalDateTime().toString());
    }

    private static Session session(Document d) {
        var zone = ZoneId.of(d.getString("zone"));
        return new Session(at(d.getString("promised"), zone), at(d.getString("until"), zone));
    }

    private static ZonedDateTime at(String promised, ZoneId zone) {
        return LocalDateTime.parse(promised).atZone(zone);
    }
}
