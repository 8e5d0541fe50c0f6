package fr.escale.console.team;

import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The opening hours as typed: at least two stretches a day, so that a morning and an afternoon always fit. */
record Week(List<Day> days) {
    private static final int LEAST = 2;

    static Week of(List<Opening> openings) {
        var typed = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        openings.stream()
                .sorted(Comparator.comparing(Opening::from))
                .forEach(opening -> typed.computeIfAbsent(opening.day(), day -> new ArrayList<>())
                        .add(new Stretch(opening.from().toString(), opening.to().toString())));
        return new Week(week(typed));
    }

    /** Reads the fields "MONDAY.from", "MONDAY.to" and so on, each once per stretch. */
    static Week read(MultiValueMap<String, String> typed) {
        var stretches = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var from = typed.getOrDefault(day + ".from", List.of());
            var to = typed.getOrDefault(day + ".to", List.of());
            stretches.put(
                    day,
                    IntStream.range(0, Math.min(from.size(), to.size()))
                            .mapToObj(row -> new Stretch(from.get(row), to.get(row)))
                            .toList());
        }
        return new Week(week(stretches));
    }

    /** What is typed and can be read; only a week without problems says all. */
    List<Opening> openings() {
        return days.stream().flatMap(day -> day.openings().stream()).toList();
    }

    private static List<Day> week(Map<DayOfWeek, List<Stretch>> typed) {
        return List.of(DayOfWeek.values()).stream()
                .map(day -> new Day(day, filledUp(typed.getOrDefault(day, List.of()))))
                .toList();
    }

    private static List<Stretch> filledUp(List<Stretch> stretches) {
        var filled = new ArrayList<>(stretches);
        while (filled.size() < LEAST) {
            filled.add(new Stretch("", ""));
        }
        return filled;
    }

    /** One stretch as typed; empty when the row is not used. */
    record Stretch(String from, String to) {
        boolean empty() {
            return from.isBlank() && to.isBlank();
        }

        Optional<Opening> on(DayOfWeek day) {
            var start = time(from);
            var end = time(to);
            return start != null && end != null && start.isBefore(end)
                    ? Optional.of(new Opening(day, start, end))
                    : Optional.empty();
        }

        private static @Nullable LocalTime time(String typed) {
            try {
                return LocalTime.parse(typed);
            } catch (DateTimeParseException unreadable) {
                return null;
            }
        }
    }

    /** One weekday. */
    record Day(DayOfWeek day, List<Stretch> stretches) {
        public String name() {
            return day.getDisplayName(TextStyle.FULL, Locale.FRANCE);
        }

        /** What is wrong with this day, in French; empty when nothing is. */
        public String problem() {
            var used = stretches.stream().filter(stretch -> !stretch.empty()).toList();
            var openings = openings();
            if (openings.size() < used.size()) {
                return "Chaque plage a un début et une fin, le début d’abord.";
            }
            return overlap(openings) ? "Deux plages se chevauchent." : "";
        }

        List<Opening> openings() {
            return stretches.stream()
                    .flatMap(stretch -> stretch.on(day).stream())
                    .toList();
        }

        private static boolean overlap(List<Opening> openings) {
            var sorted = openings.stream()
                    .sorted(Comparator.comparing(Opening::from))
                    .toList();
            return IntStream.range(1, sorted.size())
                    .anyMatch(row ->
                            sorted.get(row).from().isBefore(sorted.get(row - 1).to()));
        }
    }
}
