package fr.escale.console.referents;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.ReferentProblem;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.speech.Speech;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the form: the referent it describes, and every problem at once, by the name of the field ("name",
 * "buffer") or of the row as it was typed ("week/3").
 */
final class Reading {
    private final Map<String, String> fields;
    private final Map<Part, List<Row>> rows;
    private final Areas areas;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String> typedAt = new LinkedHashMap<>();

    Reading(Map<String, String> fields, Map<Part, List<Row>> rows, Areas areas) {
        this.fields = fields;
        this.rows = rows;
        this.areas = areas;
    }

    Map<String, String> problems() {
        return problems;
    }

    /** The referent as typed; null when something is wrong with it. What is over (days, absences) is left behind. */
    @Nullable
    Referent referent(String id, LocalDate today) {
        var places = each(Part.PLACES, new Names(), Reading::place);
        var topics = each(Part.SUBJECTS, new Names(), Reading::subject);
        var referent = new Referent(
                id,
                fields.getOrDefault("name", ""),
                cell("communes", areas::read, List.of()),
                each(Part.WEEK, (row, none) -> stretch(row)),
                days(today),
                each(Part.ABSENCES, (row, none) -> absence(row)).stream()
                        .filter(absence -> !absence.to().isBefore(today))
                        .toList(),
                places,
                topics,
                limits());
        if (problems.isEmpty()) ReferentProblem.in(referent).forEach(this::note);
        return problems.isEmpty() ? referent : null;
    }

    private Limits limits() {
        return new Limits(
                cell("buffer", typed -> Cells.minutes(typed, say("Minutes")), Duration.ZERO),
                cell("travel", typed -> Cells.minutes(typed, say("Minutes")), Duration.ZERO),
                cell("notice", typed -> Cells.hours(typed, say("Heures")), Duration.ZERO),
                cell("horizonDays", typed -> Cells.number(typed, say("Jours")), 1),
                cell("mostADay", typed -> Cells.number(typed, say("Rendez-vous")), 1),
                cell("alertDays", typed -> Cells.number(typed, say("Jours")), 1));
    }

    /** Rows of the same day are one day; its problems are shown at its first row. */
    private List<SpecialDay> days(LocalDate today) {
        var byDay = new LinkedHashMap<LocalDate, SpecialDay>();
        for (var one : read(Part.DAYS, new Names(), (row, none) -> specialDay(row))) {
            var day = one.value();
            if (day.day().isBefore(today)) continue;
            if (!byDay.containsKey(day.day())) typedAt.put("days/" + byDay.size(), "days/" + one.row());
            byDay.merge(day.day(), day, Reading::together);
        }
        return List.copyOf(byDay.values());
    }

    private static SpecialDay together(SpecialDay one, SpecialDay other) {
        var open = new ArrayList<>(one.open());
        open.addAll(other.open());
        var note = one.note().isEmpty() ? other.note() : one.note();
        return new SpecialDay(one.day(), open, note);
    }

    private static Stretch stretch(Row row) {
        var hours = hours(row);
        return new Stretch(DayOfWeek.valueOf(row.cell("day")), hours.from(), hours.to(), hours.at());
    }

    private static SpecialDay specialDay(Row row) {
        var day = Cells.day(row.cell("day"), say("Jour"));
        boolean closed = row.cell("from").isEmpty() && row.cell("to").isEmpty();
        return new SpecialDay(day, closed ? List.of() : List.of(hours(row)), row.cell("note"));
    }

    private static Hours hours(Row row) {
        return new Hours(
                Cells.time(row.cell("from"), say("Début")), Cells.time(row.cell("to"), say("Fin")), row.cell("at"));
    }

    private static Absence absence(Row row) {
        var from = Cells.day(row.cell("from"), say("Premier jour"));
        var last = row.cell("to");
        return new Absence(
                from,
                last.isEmpty() ? from : Cells.day(last, say("Dernier jour")),
                row.cell("backup"),
                row.cell("note"));
    }

    private static Place place(Row row, Names names) {
        return new Place(
                names.id(row.cell("id"), row.cell("name")),
                PlaceKind.valueOf(row.cell("kind")),
                row.cell("name"),
                row.cell("address"),
                row.cell("commune"),
                Cells.point(row.cell("point")));
    }

    private static Subject subject(Row row, Names names) {
        var name = row.cell("name");
        return new Subject(names.id(row.cell("id"), name), name, Cells.minutes(row.cell("minutes"), say("Minutes")));
    }

    private <T> List<T> each(Part part, Names names, BiFunction<Row, Names, T> reader) {
        var read = read(part, names, reader);
        for (int i = 0; i < read.size(); i++) {
            typedAt.put(part.label() + "/" + i, part.label() + "/" + read.get(i).row());
        }
        return read.stream().map(Typed::value).toList();
    }

    private <T> List<T> each(Part part, BiFunction<Row, Names, T> reader) {
        return each(part, new Names(), reader);
    }

    private <T> List<Typed<T>> read(Part part, Names names, BiFunction<Row, Names, T> reader) {
        var read = new ArrayList<Typed<T>>();
        var typed = rows.getOrDefault(part, List.of());
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).isEmpty()) continue;
            try {
                read.add(new Typed<>(i, reader.apply(typed.get(i), names)));
            } catch (UnreadableException unreadable) {
                problems.put(part.label() + "/" + i, unreadable.sentence());
            } catch (IllegalArgumentException forged) {
                problems.put(part.label() + "/" + i, say("Choisis dans la liste."));
            }
        }
        return read;
    }

    private <T> T cell(String name, Function<String, T> reader, T otherwise) {
        try {
            return reader.apply(fields.getOrDefault(name, ""));
        } catch (UnreadableException unreadable) {
            problems.put(name, unreadable.sentence());
            return otherwise;
        }
    }

    private void note(ReferentProblem problem) {
        problems.merge(
                typedAt.getOrDefault(problem.field(), problem.field()),
                Speech.retell(problem.sentence()),
                (one, other) -> one + " " + other);
    }

    /**
     * What a row said.
     *
     * @param row where it stands among the rows that were sent, from 0
     */
    private record Typed<T>(int row, T value) {}
}
