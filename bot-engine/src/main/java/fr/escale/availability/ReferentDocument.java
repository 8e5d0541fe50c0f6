package fr.escale.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** How a referent is written down. */
final class ReferentDocument {
    private ReferentDocument() {}

    static Document of(Referent referent) {
        return new Document("_id", referent.id())
                .append("name", referent.name())
                .append("communes", referent.communes())
                .append("week", all(referent.week(), ReferentDocument::of))
                .append("days", all(referent.days(), ReferentDocument::of))
                .append("absences", all(referent.absences(), ReferentDocument::of))
                .append("places", all(referent.places(), PlaceDocument::of))
                .append("subjects", all(referent.subjects(), ReferentDocument::of))
                .append("limits", of(referent.limits()));
    }

    static Referent read(Document d) {
        return new Referent(
                d.getString("_id"),
                d.getString("name"),
                d.getList("communes", String.class, List.of()),
                all(d, "week", ReferentDocument::stretch),
                all(d, "days", ReferentDocument::day),
                all(d, "absences", ReferentDocument::absence),
                all(d, "places", PlaceDocument::read),
                all(d, "subjects", ReferentDocument::subject),
                limits(d.get("limits", Document.class)));
    }

    private static Document of(Stretch stretch) {
        return hours(stretch.from(), stretch.to(), stretch.at())
                .append("day", stretch.day().name());
    }

    private static Stretch stretch(Document d) {
        return new Stretch(DayOfWeek.valueOf(d.getString("day")), time(d, "from"), time(d, "to"), d.getString("at"));
    }

    private static Document of(SpecialDay day) {
        var open = all(day.open(), hours -> hours(hours.from(), hours.to(), hours.at()));
        return new Document("day", day.day().toString()).append("open", open).append("note", day.note());
    }

    private static SpecialDay day(Document d) {
        var open = all(
                d,
                "open",
                hours -> new SpecialDay.Hours(time(hours, "from"), time(hours, "to"), hours.getString("at")));
        return new SpecialDay(LocalDate.parse(d.getString("day")), open, d.getString("note"));
    }

    private static Document of(Absence absence) {
        return new Document("from", absence.from().toString())
                .append("to", absence.to().toString())
                .append("backup", absence.backup())
                .append("note", absence.note());
    }

    private static Absence absence(Document d) {
        return new Absence(
                LocalDate.parse(d.getString("from")),
                LocalDate.parse(d.getString("to")),
                d.getString("backup"),
                d.getString("note"));
    }

    private static Document of(Subject subject) {
        return new Document("id", subject.id())
                .append("name", subject.name())
                .append("minutes", subject.length().toMinutes());
    }

    private static Subject subject(Document d) {
        return new Subject(d.getString("id"), d.getString("name"), minutes(d, "minutes"));
    }

    private static Document of(Limits limits) {
        return new Document("buffer", limits.buffer().toMinutes())
                .append("travel", limits.travel().toMinutes())
                .append("notice", limits.notice().toMinutes())
                .append("horizon", limits.horizonDays())
                .append("most", limits.mostADay())
                .append("alert", limits.alertDays());
    }

    private static Limits limits(Document d) {
        return new Limits(
                minutes(d, "buffer"),
                minutes(d, "travel"),
                minutes(d, "notice"),
                d.getInteger("horizon"),
                d.getInteger("most"),
                d.getInteger("alert"));
    }

    private static Document hours(LocalTime from, LocalTime to, String at) {
        return new Document("from", from.toString()).append("to", to.toString()).append("at", at);
    }

    private static LocalTime time(Document d, String key) {
        return LocalTime.parse(d.getString(key));
    }

    private static Duration minutes(Document d, String key) {
        return Duration.ofMinutes(d.get(key, Number.class).longValue());
    }

    private static <T> List<Document> all(List<T> rows, Function<T, Document> write) {
        return rows.stream().map(write).toList();
    }

    private static <T> List<T> all(Document d, String key, Function<Document, T> read) {
        return d.getList(key, Document.class, List.of()).stream().map(read).toList();
    }
}
