package fr.escale.console.tour;

import static fr.escale.speech.Speech.say;

import fr.escale.territory.Territory;
import fr.escale.tour.Hours;
import fr.escale.tour.Rhythm;
import fr.escale.tour.Timetable;
import fr.escale.tour.Venue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a new stop: all that was typed, and what is wrong by field name.
 *
 * @param problems French sentences by field name
 */
record StopForm(Map<String, String> fields, Map<String, String> problems) {
    private static final int DAYS_OF_A_WEEK = 7;

    static StopForm fresh(LocalDate today) {
        return new StopForm(
                Map.of("day", today.plusDays(1).toString(), "from", "14:00", "to", "17:00", "repeat", "once"),
                Map.of());
    }

    /** @param now on the team's wall: what begins before it is refused */
    static StopForm read(Map<String, String> typed, Territory territory, LocalDateTime now) {
        var fields = new HashMap<>(typed);
        fields.replaceAll((name, value) -> value.strip());
        return new StopForm(fields, problems(fields, territory, now));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /** What the referent wants; only when there is no problem. */
    Timetable.Wish wish(Territory territory) {
        var commune = territory.commune(field("commune")).orElseThrow();
        var day = LocalDate.parse(field("day"));
        return new Timetable.Wish(
                rhythm(field("repeat"), day),
                new Hours(LocalTime.parse(field("from")), LocalTime.parse(field("to"))),
                new Venue(commune.code(), commune.name(), field("address"), MeetingPoint.point(field("point"))),
                fields.containsKey("bookable"),
                field("aboard"),
                day,
                field("until").isEmpty() ? null : LocalDate.parse(field("until")));
    }

    /** The day that was chosen says the rest: "every month" on a second Tuesday is every second Tuesday. */
    private static Rhythm rhythm(String repeat, LocalDate day) {
        return switch (repeat) {
            case "month" -> new Rhythm.Monthly((day.getDayOfMonth() - 1) / DAYS_OF_A_WEEK + 1, day.getDayOfWeek());
            case "last" -> new Rhythm.Monthly(Rhythm.Monthly.LAST, day.getDayOfWeek());
            case "1", "2", "3", "4" -> new Rhythm.Weekly(day, Integer.parseInt(repeat));
            default -> new Rhythm.Once(day);
        };
    }

    private static Map<String, String> problems(Map<String, String> fields, Territory territory, LocalDateTime now) {
        var problems = new HashMap<String, String>();
        if (territory.commune(fields.getOrDefault("commune", "")).isEmpty()) {
            problems.put("commune", say("Choisis une commune du territoire."));
        }
        if (day(fields, "day").isEmpty()) {
            problems.put("day", say("Il faut un jour."));
        } else if (isPast(fields, now)) {
            problems.put("day", say("Ce moment est déjà passé : il faut un jour et une heure à venir."));
        }
        if (!fields.getOrDefault("until", "").isEmpty() && !isAfterwards(fields)) {
            problems.put("until", say("Le dernier jour vient après le premier."));
        }
        hours(fields, problems);
        if (!fields.getOrDefault("point", "").isEmpty()
                && MeetingPoint.point(fields.getOrDefault("point", "")) == null) {
            problems.put("point", say("Une position s’écrit comme 47.66110, -2.45560."));
        }
        if (fields.getOrDefault("address", "").length() > MeetingPoint.LONGEST
                || fields.getOrDefault("aboard", "").length() > MeetingPoint.LONGEST) {
            problems.put("address", say("C’est trop long : 120 caractères au plus."));
        }
        return problems;
    }

    /** Without an hour, the day alone tells. */
    private static boolean isPast(Map<String, String> fields, LocalDateTime now) {
        var start = time(fields, "from").orElse(LocalTime.MAX);
        return day(fields, "day")
                .map(day -> day.atTime(start))
                .filter(now::isBefore)
                .isEmpty();
    }

    private static boolean isAfterwards(Map<String, String> fields) {
        var first = day(fields, "day");
        var last = day(fields, "until");
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
    }

    static void hours(Map<String, String> fields, Map<String, String> problems) {
        var from = time(fields, "from");
        var to = time(fields, "to");
        if (from.isEmpty() || to.isEmpty()) {
            problems.put("from", say("Il faut une heure de début et une heure de fin."));
        } else if (!from.get().isBefore(to.get())) {
            problems.put("from", say("La fin vient après le début."));
        }
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        try {
            return Optional.of(LocalDate.parse(fields.getOrDefault(name, "")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Map<String, String> fields, String name) {
        try {
            return Optional.of(LocalTime.parse(fields.getOrDefault(name, "")));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
