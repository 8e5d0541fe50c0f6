package fr.escale.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the referent's day that somebody has. Kept as instants, which are compared, and as the zone and the
 * local time that were promised, which hold even if the law changes the zone's clock meanwhile.
 *
 * @param since when it was held or booked
 * @param until when the hold ends; null when it is booked
 */
record Taken(
        String slot,
        String conversation,
        Instant start,
        Instant end,
        ZoneId zone,
        LocalDateTime promised,
        Instant since,
        @Nullable Instant until) {

    static Taken booked(Slot slot, String conversation, Instant now) {
        return of(slot, conversation, now, null);
    }

    static Taken held(Slot slot, String conversation, Instant now, Instant until) {
        return of(slot, conversation, now, until);
    }

    private static Taken of(Slot slot, String conversation, Instant now, @Nullable Instant until) {
        var start = slot.start();
        return new Taken(
                slot.id(),
                conversation,
                start.toInstant(),
                start.plus(slot.length()).toInstant(),
                start.getZone(),
                start.toLocalDateTime(),
                now,
                until);
    }

    boolean isBooked() {
        return until == null;
    }

    /** Ended holds stand in nobody's way. */
    boolean counts(Instant now) {
        return until == null || until.isAfter(now);
    }

    boolean overlaps(Slot slot) {
        return start.isBefore(slot.start().plus(slot.length()).toInstant())
                && end.isAfter(slot.start().toInstant());
    }

    ZonedDateTime promisedStart() {
        return promised.atZone(zone);
    }

    Document document() {
        var document = new Document("slot", slot)
                .append("conversation", conversation)
                .append("state", isBooked() ? "BOOKED" : "HELD")
                .append("start", Date.from(start))
                .append("end", Date.from(end))
                .append("zone", zone.getId())
                .append("promised", promised.toString())
                .append("since", Date.from(since));
        return until == null ? document : document.append("until", Date.from(until));
    }

    static Taken read(Document taken) {
        var until = taken.getDate("until");
        return new Taken(
                taken.getString("slot"),
                taken.getString("conversation"),
                taken.getDate("start").toInstant(),
                taken.getDate("end").toInstant(),
                ZoneId.of(taken.getString("zone")),
                LocalDateTime.parse(taken.getString("promised")),
                taken.getDate("since").toInstant(),
                until == null ? null : until.toInstant());
    }
}
