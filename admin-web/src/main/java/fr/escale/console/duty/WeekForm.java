package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.duty.Hours;
import fr.escale.speech.Speech;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A week of hours as a form: two stretches a day, as they were typed. */
record WeekForm(List<Row> rows, List<String> problems) {
    private static final int STRETCHES = 2;

    WeekForm {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One stretch of a day. */
    record Cell(String key, String from, String to) {}

    /** One day. */
    record Row(String day, List<Cell> cells) {}

    static WeekForm of(List<Hours> week) {
        return new WeekForm(
                Stream.of(DayOfWeek.values()).map(day -> row(day, week)).toList(), List.of());
    }

    private static Row row(DayOfWeek day, List<Hours> week) {
        var own = week.stream().filter(hours -> hours.day() == day).toList();
        return new Row(
                name(day),
                IntStream.range(0, Math.max(STRETCHES, own.size()))
                        .mapToObj(i -> i < own.size()
                                ? new Cell(
                                        key(day, i),
                                        own.get(i).from().toString(),
                                        own.get(i).to().toString())
                                : new Cell(key(day, i), "", ""))
                        .toList());
    }

    static WeekForm typed(Map<String, String> fields) {
        var problems = new ArrayList<String>();
        var rows = Stream.of(DayOfWeek.values())
                .map(day -> new Row(name(day), cells(day, fields)))
                .toList();
        rows.forEach(row -> row.cells().stream()
                .filter(cell -> hours(DayOfWeek.MONDAY, cell).isEmpty() && !isBlank(cell))
                .forEach(cell -> problems.add(say("{0} : il faut un début, puis une fin plus tard.", row.day()))));
        return new WeekForm(rows, problems.stream().distinct().toList());
    }

    private static List<Cell> cells(DayOfWeek day, Map<String, String> fields) {
        return IntStream.range(0, STRETCHES)
                .mapToObj(i -> key(day, i))
                .map(key -> new Cell(key, fields.getOrDefault("from-" + key, ""), fields.getOrDefault("to-" + key, "")))
                .toList();
    }

    /** The sound ones. */
    List<Hours> week() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> rows.get(i).cells().stream().flatMap(cell -> hours(DayOfWeek.of(i + 1), cell).stream()))
                .toList();
    }

    private static List<Hours> hours(DayOfWeek day, Cell cell) {
        try {
            var hours = new Hours(day, LocalTime.parse(cell.from()), LocalTime.parse(cell.to()));
            return hours.isSound() ? List.of(hours) : List.of();
        } catch (DateTimeParseException none) {
            return List.of();
        }
    }

    private static boolean isBlank(Cell cell) {
        return cell.from().isBlank() && cell.to().isBlank();
    }

    private static String key(DayOfWeek day, int stretch) {
        return day.name().toLowerCase(Locale.ROOT) + "-" + (stretch + 1);
    }

    private static String name(DayOfWeek day) {
        return Since.capitalised(day.getDisplayName(TextStyle.FULL, Speech.locale()));
    }
}
