package fr.escale.console.workshops;

import static fr.escale.speech.Speech.say;

import fr.escale.workshop.Session;
import fr.escale.workshop.Wish;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The form of a new workshop: all that was typed, and what is wrong by field name.
 *
 * @param problems French sentences by field name
 */
record WorkshopForm(Map<String, String> fields, Map<String, String> problems) {
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_SEATS = 200;
    private static final int MOST_SESSIONS = 20;
    private static final int OLDEST = 120;

    static WorkshopForm fresh(LocalDate today) {
        return new WorkshopForm(
                Map.of(
                        "day",
                        today.plusDays(7).toString(),
                        "from",
                        "14:00",
                        "to",
                        "16:00",
                        "seats",
                        "8",
                        "sessions",
                        "1"),
                Map.of());
    }

    /** @param now on the team's wall: what begins before it is refused */
    static WorkshopForm read(Map<String, String> typed, LocalDateTime now) {
        var fields = new HashMap<>(typed);
        fields.replaceAll((name, value) -> value.strip());
        return new WorkshopForm(fields, problems(fields, now));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /** What the referent wants, one session a week; only when there is no problem. */
    Wish wish(ZoneId zone) {
        var day = LocalDate.parse(field("day"));
        var from = LocalTime.parse(field("from"));
        var to = LocalTime.parse(field("to"));
        List<Session> sessions = IntStream.range(0, Integer.parseInt(field("sessions")))
                .mapToObj(day::plusWeeks)
                .map(on ->
                        new Session(on.atTime(from).atZone(zone), on.atTime(to).atZone(zone)))
                .toList();
        return new Wish(
                field("title"),
                field("place"),
                field("openTo"),
                new Wish.Ages(age("youngest"), age("oldest")),
                Integer.parseInt(field("seats")),
                sessions);
    }

    private int age(String name) {
        return field(name).isEmpty() ? 0 : Integer.parseInt(field(name));
    }

    private static Map<String, String> problems(Map<String, String> fields, LocalDateTime now) {
        var problems = new HashMap<String, String>();
        var title = fields.getOrDefault("title", "");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.put("title", say("Un titre, de 60 caractères au plus."));
        }
        if (!isNumber(fields, "seats", 1, MOST_SEATS)) {
            problems.put("seats", say("Un nombre de places, de 1 à 200."));
        }
        if (!isNumber(fields, "sessions", 1, MOST_SESSIONS)) {
            problems.put("sessions", say("Un nombre de séances, de 1 à 20."));
        }
        ages(fields, problems);
        when(fields, now, problems);
        return problems;
    }

    private static void ages(Map<String, String> fields, Map<String, String> problems) {
        var from = fields.getOrDefault("youngest", "");
        var to = fields.getOrDefault("oldest", "");
        boolean numbers = (from.isEmpty() || isNumber(fields, "youngest", 0, OLDEST))
                && (to.isEmpty() || isNumber(fields, "oldest", 1, OLDEST));
        if (!numbers || !from.isEmpty() && !to.isEmpty() && Integer.parseInt(from) > Integer.parseInt(to)) {
            problems.put("youngest", say("Des âges, du plus jeune au plus âgé."));
        }
    }

    private static void when(Map<String, String> fields, LocalDateTime now, Map<String, String> problems) {
        try {
            var day = LocalDate.parse(fields.getOrDefault("day", ""));
            var from = LocalTime.parse(fields.getOrDefault("from", ""));
            if (!from.isBefore(LocalTime.parse(fields.getOrDefault("to", "")))) {
                problems.put("day", say("La fin vient après le début."));
            } else if (!day.atTime(from).isAfter(now)) {
                problems.put("day", say("Ce moment est déjà passé : il faut un jour et une heure à venir."));
            }
        } catch (DateTimeException unreadable) {
            problems.put("day", say("Il faut un jour, une heure de début et une heure de fin."));
        }
    }

    private static boolean isNumber(Map<String, String> fields, String name, int least, int most) {
        var typed = fields.getOrDefault(name, "");
        if (!typed.matches("\\d{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(typed);
        return number >= least && number <= most;
    }
}
