package fr.escale.console.agenda;

import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.console.Since;
import fr.escale.team.Team;
import fr.escale.team.TeamCard.Opening;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The referent's next two weeks, and the hours at which people can book. */
@Controller
class AgendaPage {
    private static final int DAYS = 14;
    private final Diary diary;
    private final Team team;
    private final Clock clock;

    AgendaPage(Diary diary, Team team, Clock clock) {
        this.diary = diary;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/console/agenda")
    String agenda(Model model) {
        var today = LocalDate.now(clock.withZone(team.zone()));
        var appointments = diary.between(today, today.plusDays(DAYS - 1));
        model.addAttribute("days", byDay(appointments, today));
        model.addAttribute("hours", hours(team.card().hours()));
        return "console/agenda";
    }

    private List<Day> byDay(List<Appointment> appointments, LocalDate today) {
        return appointments.stream()
                .collect(Collectors.groupingBy(this::localDay, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        Since.day(day.getKey(), today),
                        day.getValue().stream().map(this::visit).toList()))
                .toList();
    }

    private LocalDate localDay(Appointment appointment) {
        return appointment.start().withZoneSameInstant(team.zone()).toLocalDate();
    }

    private Visit visit(Appointment appointment) {
        var start = appointment.start().withZoneSameInstant(team.zone());
        var end = start.plus(appointment.length());
        return new Visit(
                Since.time(start),
                Since.time(end),
                start.toInstant().toString(),
                appointment.where(),
                appointment.who(),
                appointment.conversation());
    }

    private static List<String> hours(List<Opening> openings) {
        return openings.stream()
                .sorted(Comparator.comparing(Opening::from))
                .collect(Collectors.groupingBy(
                        Opening::day, TreeMap::new, Collectors.mapping(AgendaPage::stretch, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(day -> Since.capitalised(day.getKey().getDisplayName(TextStyle.FULL, Locale.FRANCE)) + " : "
                        + day.getValue())
                .toList();
    }

    private static String stretch(Opening opening) {
        return Since.time(opening.from()) + " – " + Since.time(opening.to());
    }

    /** A day that has appointments. */
    record Day(String name, List<Visit> visits) {}

    /** One appointment as the page shows it; {@code start} is machine-readable. */
    record Visit(String from, String to, String start, String where, String who, String conversation) {}
}
