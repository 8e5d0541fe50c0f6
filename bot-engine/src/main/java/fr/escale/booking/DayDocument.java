package fr.escale.booking;

import fr.escale.store.Seal;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** How a day lies in the store. */
record DayDocument(Seal seal) {
    Document write(Day day) {
        var rows = new TakenDocument(seal, day.id().text());
        return new Document("taken", day.taken().stream().map(rows::write).toList())
                .append("gone", day.gone().stream().map(rows::write).toList())
                .append("freed", day.freed().stream().map(DayDocument::write).toList());
    }

    Day read(Document d) {
        var id = d.getString("_id");
        var rows = new TakenDocument(seal, id);
        var version = d.get("version", Number.class);
        return new Day(
                DayId.read(id),
                version == null ? 0 : version.longValue(),
                d.getList("taken", Document.class, List.of()).stream()
                        .map(rows::read)
                        .toList(),
                d.getList("gone", Document.class, List.of()).stream()
                        .map(rows::read)
                        .toList(),
                d.getList("freed", Document.class, List.of()).stream()
                        .map(DayDocument::freed)
                        .toList());
    }

    private static Document write(Freed freed) {
        return new Document("start", Date.from(freed.start()))
                .append("end", Date.from(freed.end()))
                .append("at", Date.from(freed.at()));
    }

    private static Freed freed(Document d) {
        return new Freed(
                d.getDate("start").toInstant(),
                d.getDate("end").toInstant(),
                d.getDate("at").toInstant());
    }
}
