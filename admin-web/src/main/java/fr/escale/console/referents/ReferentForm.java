package fr.escale.console.referents;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay;
import fr.escale.speech.Speech;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form of one referent: all that was typed, and what is wrong by field or row.
 *
 * @param rows as typed, in that order
 * @param problems French sentences by the name of a field ("name") or a row ("week/3")
 * @param referent what the form says; null when there are problems
 */
record ReferentForm(
        String id,
        Map<String, String> fields,
        Map<Part, List<Row>> rows,
        Map<String, String> problems,
        @Nullable Referent referent) {
    private static final long MINUTES_OF_AN_HOUR = 60;

    static ReferentForm of(Referent referent, Territory territory) {
        var fields = new HashMap<String, String>();
        fields.put("name", referent.name());
        fields.put("communes", new Areas(territory).show(referent.communes()));
        fields.putAll(limits(referent.limits()));
        return new ReferentForm(referent.id(), fields, rows(referent), Map.of(), referent);
    }

    /** @param today days and absences before it are left behind */
    static ReferentForm read(String id, MultiValueMap<String, String> typed, Territory territory, LocalDate today) {
        var fields = new HashMap<>(typed.toSingleValueMap());
        fields.replaceAll((name, value) -> value.strip());
        var rows = new EnumMap<Part, List<Row>>(Part.class);
        for (var part : Part.values()) {
            rows.put(part, Row.read(part, typed));
        }
        var reading = new Reading(fields, rows, new Areas(territory));
        var referent = reading.referent(id, today);
        return new ReferentForm(id, fields, rows, reading.problems(), referent);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    private static Map<Part, List<Row>> rows(Referent referent) {
        var rows = new EnumMap<Part, List<Row>>(Part.class);
        rows.put(
                Part.WEEK,
                referent.week().stream()
                        .map(one -> Row.of(Part.WEEK, one.day().name(), text(one.from()), text(one.to()), one.at()))
                        .toList());
        rows.put(Part.DAYS, referent.days().stream().flatMap(ReferentForm::day).toList());
        rows.put(
                Part.ABSENCES,
                referent.absences().stream()
                        .map(one -> Row.of(Part.ABSENCES, text(one.from()), text(one.to()), one.backup(), one.note()))
                        .toList());
        rows.put(
                Part.PLACES, referent.places().stream().map(ReferentForm::place).toList());
        rows.put(
                Part.SUBJECTS,
                referent.subjects().stream()
                        .map(one -> Row.of(
                                Part.SUBJECTS,
                                one.id(),
                                one.name(),
                                text(one.length().toMinutes())))
                        .toList());
        return rows;
    }

    private static Stream<Row> day(SpecialDay day) {
        if (day.open().isEmpty()) return Stream.of(Row.of(Part.DAYS, text(day.day()), "", "", "", day.note()));
        return day.open().stream()
                .map(hours -> Row.of(
                        Part.DAYS, text(day.day()), text(hours.from()), text(hours.to()), hours.at(), day.note()));
    }

    private static Row place(Place place) {
        var point = place.point();
        return Row.of(
                Part.PLACES,
                place.id(),
                place.kind().name(),
                place.name(),
                place.address(),
                place.commune(),
                point == null ? "" : text(point));
    }

    private static Map<String, String> limits(Limits limits) {
        return Map.of(
                "buffer", text(limits.buffer().toMinutes()),
                "travel", text(limits.travel().toMinutes()),
                "notice", hours(limits.notice()),
                "horizonDays", text(limits.horizonDays()),
                "mostADay", text(limits.mostADay()),
                "alertDays", text(limits.alertDays()));
    }

    private static String hours(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes % MINUTES_OF_AN_HOUR == 0) return text(minutes / MINUTES_OF_AN_HOUR);
        return String.format(Speech.locale(), "%.2f", minutes / (double) MINUTES_OF_AN_HOUR);
    }

    private static String text(Point point) {
        return String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
