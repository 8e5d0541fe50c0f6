package fr.escale.console.referents;

import fr.escale.speech.Speech;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row as the page shows it.
 *
 * @param number counted from 1 within its list
 * @param name its place in the form, for the ids of what belongs to it
 */
record Shown(Row row, int number, String name, String problem) {
    private static final int LEAST_A_DAY = 2;

    public String cell(String column) {
        return row.cell(column);
    }

    /** The rows of a part and an empty one to go on with. */
    static List<Shown> of(ReferentForm form, Part part) {
        var rows = form.rows().getOrDefault(part, List.of());
        var shown = IntStream.range(0, rows.size()).mapToObj(i -> of(form, part, rows.get(i), i, i + 1));
        return Stream.concat(shown, Stream.of(empty(part, rows.size() + 1, Map.of())))
                .toList();
    }

    /** The week, day by day: at least two stretches each, so that a morning and an afternoon always fit. */
    static List<Day> week(ReferentForm form) {
        return Stream.of(DayOfWeek.values()).map(day -> day(form, day)).toList();
    }

    private static Day day(ReferentForm form, DayOfWeek day) {
        var rows = form.rows().getOrDefault(Part.WEEK, List.of());
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var keep = !row.isEmpty() || shown.size() < LEAST_A_DAY;
            if (keep && row.cell("day").equals(day.name())) {
                shown.add(of(form, Part.WEEK, row, i, shown.size() + 1));
            }
        }
        while (shown.size() < LEAST_A_DAY || !shown.getLast().row().isEmpty()) {
            shown.add(empty(Part.WEEK, shown.size() + 1, Map.of("day", day.name())));
        }
        return new Day(day.getDisplayName(TextStyle.FULL, Speech.locale()), shown);
    }

    private static Shown of(ReferentForm form, Part part, Row row, int index, int number) {
        var name = part.label() + "/" + index;
        return new Shown(row, number, part.label() + "-" + index, form.problem(name));
    }

    private static Shown empty(Part part, int number, Map<String, String> cells) {
        return new Shown(new Row(part, cells), number, part.label() + "-new", "");
    }

    /** A weekday with its stretches. */
    record Day(String name, List<Shown> rows) {}
}
