package fr.escale.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** How hours, presence and calls are written down. */
final class RosterText {
    private RosterText() {}

    static Document hours(Hours hours) {
        return new Document("day", hours.day().name())
                .append("from", hours.from().toString())
                .append("to", hours.to().toString());
    }

    static Document presence(Presence presence) {
        return new Document("state", presence.state().name())
                .append("since", Date.from(presence.since()))
                .append("until", Date.from(presence.until()));
    }

    static Document call(Call call) {
        return new Document("_id", call.id())
                .append("who", call.who())
                .append("first", call.first().toString())
                .append("last", call.last().toString())
                .append("from", call.from().toString())
                .append("to", call.to().toString());
    }

    static StoredRoster.Sheet sheet(Document d) {
        var week = d.getList("week", Document.class, List.of()).stream()
                .map(hours ->
                        new Hours(DayOfWeek.valueOf(hours.getString("day")), time(hours, "from"), time(hours, "to")))
                .toList();
        return new StoredRoster.Sheet(
                week, Optional.ofNullable(d.get("presence", Document.class)).map(RosterText::presence));
    }

    private static Presence presence(Document d) {
        return new Presence(Presence.State.valueOf(d.getString("state")), instant(d, "since"), instant(d, "until"));
    }

    static Call call(Document d) {
        return new Call(
                d.getString("_id"),
                d.getString("who"),
                LocalDate.parse(d.getString("first")),
                LocalDate.parse(d.getString("last")),
                time(d, "from"),
                time(d, "to"));
    }

    private static Instant instant(Document d, String field) {
        return d.getDate(field).toInstant();
    }

    private static LocalTime time(Document d, String field) {
        return LocalTime.parse(d.getString(field));
    }
}
