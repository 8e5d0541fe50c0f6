package fr.escale.tour;

import fr.escale.territory.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a plan lies in the store. */
final class PlanDocument {
    /** Plans without an end are over on the last day there is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private PlanDocument() {}

    static Document write(Plan plan) {
        var changes = new Document();
        plan.changes().forEach((day, change) -> changes.append(key(day), write(change)));
        return new Document("_id", plan.id())
                .append("rhythm", write(plan.rhythm()))
                .append("hours", write(plan.hours()))
                .append("venue", write(plan.venue()))
                .append("bookable", plan.bookable())
                .append("aboard", plan.aboard())
                .append("since", plan.since().toString())
                .append("until", text(plan.until()))
                .append("last", last(plan).toString())
                .append("changes", changes);
    }

    static Plan read(Document d) {
        var changes = new HashMap<LocalDate, Change>();
        d.get("changes", new Document()).forEach((key, change) -> changes.put(day(key), change((Document) change)));
        return new Plan(
                d.getString("_id"),
                rhythm(d.get("rhythm", Document.class)),
                hours(d.getString("hours")),
                venue(d.get("venue", Document.class)),
                d.getBoolean("bookable"),
                d.getString("aboard"),
                LocalDate.parse(d.getString("since")),
                d.getString("until") == null ? null : LocalDate.parse(d.getString("until")),
                Map.copyOf(changes));
    }

    /** After that day there is nothing of it any more. */
    private static LocalDate last(Plan plan) {
        var until = plan.until() == null ? NEVER : plan.until();
        return plan.rhythm() instanceof Rhythm.Once once && once.day().isBefore(until) ? once.day() : until;
    }

    /** The key of a day's change: a letter first, for a number would mean a place in a list. */
    static String key(LocalDate day) {
        return "d" + day;
    }

    private static LocalDate day(String key) {
        return LocalDate.parse(key.substring(1));
    }

    static Document write(Change change) {
        var hours = change.hours();
        var venue = change.venue();
        return new Document("mark", change.mark())
                .append("off", change.off())
                .append("day", text(change.day()))
                .append("hours", hours == null ? null : write(hours))
                .append("venue", venue == null ? null : write(venue));
    }

    private static Change change(Document d) {
        var venue = d.get("venue", Document.class);
        return new Change(
                d.getString("mark"),
                d.getBoolean("off"),
                d.getString("day") == null ? null : LocalDate.parse(d.getString("day")),
                d.getString("hours") == null ? null : hours(d.getString("hours")),
                venue == null ? null : venue(venue));
    }

    private static Document write(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Once once -> new Document("once", once.day().toString());
            case Rhythm.Weekly weekly ->
                new Document("first", weekly.first().toString()).append("weeks", weekly.weeks());
            case Rhythm.Monthly monthly ->
                new Document("nth", monthly.nth()).append("day", monthly.day().name());
        };
    }

    private static Rhythm rhythm(Document d) {
        if (d.containsKey("once")) return new Rhythm.Once(LocalDate.parse(d.getString("once")));
        return d.containsKey("weeks")
                ? new Rhythm.Weekly(LocalDate.parse(d.getString("first")), d.getInteger("weeks"))
                : new Rhythm.Monthly(d.getInteger("nth"), DayOfWeek.valueOf(d.getString("day")));
    }

    private static String write(Hours hours) {
        return hours.from() + "-" + hours.to();
    }

    private static Hours hours(String text) {
        var parts = text.split("-", 2);
        return new Hours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }

    private static Document write(Venue venue) {
        var point = venue.point();
        var document = new Document("commune", venue.commune())
                .append("town", venue.town())
                .append("address", venue.address());
        return point == null
                ? document
                : document.append("latitude", point.latitude()).append("longitude", point.longitude());
    }

    private static Venue venue(Document d) {
        var point = d.containsKey("latitude") ? new Point(d.getDouble("latitude"), d.getDouble("longitude")) : null;
        return new Venue(d.getString("commune"), d.getString("town"), d.getString("address"), point);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
