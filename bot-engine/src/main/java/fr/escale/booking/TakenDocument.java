package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceDocument;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Subject;
import fr.escale.booking.Bookings.News;
import fr.escale.store.Seal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** How what is taken lies in a day's document; what somebody wrote is sealed. */
record TakenDocument(Seal seal, String day) {
    private static final String ADDRESS = "address";

    Document write(Taken taken) {
        var document = new Document("slot", taken.slot())
                .append("conversation", taken.conversation())
                .append("state", taken.standing().name())
                .append("since", Date.from(taken.since()))
                .append("booked", Date.from(taken.bookedAt()))
                .append("lift", taken.lift().name())
                .append("uid", taken.uid())
                .append("revision", taken.revision())
                .append("from", taken.from())
                .append("due", taken.due().stream().map(this::write).toList());
        write(taken.span(), document);
        write(taken.choice(), document);
        if (taken.until() != null) document.append("until", Date.from(taken.until()));
        return taken.note().isEmpty() ? document : document.append("note", seal.seal(taken.note(), at("note")));
    }

    Taken read(Document d) {
        var since = d.getDate("since").toInstant();
        var booked = d.getDate("booked");
        return new Taken(
                d.getString("slot"),
                d.getString("conversation"),
                Standing.valueOf(d.getString("state")),
                span(d),
                choice(d),
                since,
                booked == null ? since : booked.toInstant(),
                instant(d, "until"),
                opened(d, "note"),
                Lift.valueOf(text(d, "lift", "NONE")),
                text(d, "uid", d.getString("slot").replaceAll("[^a-z0-9]", "")),
                d.getInteger("revision", 0),
                text(d, "from", ""),
                d.getList("due", Document.class, List.of()).stream()
                        .map(this::due)
                        .toList());
    }

    private static void write(Span span, Document document) {
        document.append("start", Date.from(span.start()))
                .append("end", Date.from(span.end()))
                .append("zone", span.zone().getId())
                .append("promised", span.promised().toString());
    }

    private static Span span(Document d) {
        return new Span(
                d.getDate("start").toInstant(),
                d.getDate("end").toInstant(),
                ZoneId.of(d.getString("zone")),
                LocalDateTime.parse(d.getString("promised")));
    }

    private void write(Choice choice, Document document) {
        document.append("subject", choice.subject().id())
                .append("for", choice.subject().name())
                .append("minutes", choice.subject().length().toMinutes())
                .append("place", write(choice.place()))
                .append("stop", choice.stop())
                .append("who", choice.who());
    }

    /** Where somebody lives is nobody else's business. */
    private Document write(Place place) {
        var document = PlaceDocument.of(place);
        boolean lives = place.kind() == PlaceKind.HOME && !place.address().isEmpty();
        return lives ? document.append(ADDRESS, seal.seal(place.address(), at(ADDRESS))) : document;
    }

    private Place place(Document d) {
        boolean sealed = d.get(ADDRESS) instanceof Binary;
        return PlaceDocument.read(sealed ? new Document(d).append(ADDRESS, opened(d, ADDRESS)) : d);
    }

    /** What was booked before there were subjects and places was a first talk at the office. */
    private Choice choice(Document d) {
        var place = d.get("place", Document.class);
        if (place == null) {
            var subject = new Subject("first", "Un premier échange", span(d).length());
            return new Choice(subject, new Place("office", PlaceKind.OFFICE, "Au bureau", "", "", null), "", "");
        }
        var length = Duration.ofMinutes(d.get("minutes", Number.class).longValue());
        var subject = new Subject(d.getString("subject"), d.getString("for"), length);
        return new Choice(subject, place(place), d.getString("stop"), d.getString("who"));
    }

    private Document write(Due due) {
        var document = new Document("mark", due.mark())
                .append("what", due.what().name())
                .append("words", seal.seal(due.words(), at("words")));
        if (due.was() == null) return document;
        var was = new Document("slot", due.was().slot());
        write(due.was().choice(), was);
        return document.append("was", was);
    }

    private Due due(Document d) {
        var was = d.get("was", Document.class);
        return new Due(
                d.getString("mark"),
                News.What.valueOf(d.getString("what")),
                opened(d, "words"),
                was == null ? null : new Due.Was(was.getString("slot"), choice(was)));
    }

    private String opened(Document d, String key) {
        var sealed = d.get(key, Binary.class);
        return sealed == null ? "" : seal.open(sealed.getData(), at(key));
    }

    private String at(String field) {
        return Days.COLLECTION + "/" + day + "/" + field;
    }

    private static String text(Document d, String key, String otherwise) {
        var found = d.getString(key);
        return found == null ? otherwise : found;
    }

    private static @Nullable Instant instant(Document d, String key) {
        var found = d.getDate(key);
        return found == null ? null : found.toInstant();
    }
}
