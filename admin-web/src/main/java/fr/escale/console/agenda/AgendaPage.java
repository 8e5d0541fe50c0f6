package fr.escale.console.agenda;

import fr.escale.availability.Referents;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.console.Since;
import fr.escale.security.Sight;
import fr.escale.security.View;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda: what is asked, the calendar, and two weeks as a plain list that needs no script. */
@Controller
class AgendaPage {
    private static final int DAYS = 14;

    private final Diary diary;
    private final Referents referents;
    private final FreeTime free;
    private final Sight sight;
    private final Team team;
    private final Clock clock;

    AgendaPage(Diary diary, Referents referents, FreeTime free, Sight sight, Team team, Clock clock) {
        this.diary = diary;
        this.referents = referents;
        this.free = free;
        this.sight = sight;
        this.team = team;
        this.clock = clock;
    }

    /** @param from the list's first day; today when it is left out */
    @GetMapping("/console/agenda")
    String agenda(@RequestParam(name = "du", required = false) @Nullable LocalDate from, Principal who, Model model) {
        var view = sight.of(who);
        var today = LocalDate.now(clock.withZone(team.zone()));
        var first = from == null ? today : from;
        var all = referents.all();
        model.addAttribute("today", today);
        model.addAttribute("now", LocalDateTime.now(clock.withZone(team.zone())).truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("wanting", free.wanting());
        model.addAttribute("asked", visits(seen(diary.asked(clock.instant()), view)));
        model.addAttribute("spots", all.stream().collect(Collectors.toMap(one -> one.id(), Spot::of)));
        model.addAttribute("several", all.size() > 1);
        model.addAttribute("days", byDay(seen(diary.between(first, first.plusDays(DAYS - 1L)), view), today));
        model.addAttribute("before", first.minusDays(DAYS));
        model.addAttribute("after", first.plusDays(DAYS));
        model.addAttribute("first", Since.within(first, today));
        model.addAttribute("last", Since.within(first.plusDays(DAYS - 1L), today));
        return "console/agenda";
    }

    private List<Day> byDay(List<Appointment> appointments, LocalDate today) {
        return visits(appointments).stream()
                .collect(Collectors.groupingBy(Visit::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), Since.day(LocalDate.parse(day.getKey()), today), day.getValue()))
                .toList();
    }

    private static List<Appointment> seen(List<Appointment> appointments, View view) {
        return appointments.stream()
                .filter(one -> view.receives(one.referent()))
                .toList();
    }

    private List<Visit> visits(List<Appointment> appointments) {
        var now = clock.instant();
        return appointments.stream().map(one -> Visit.of(one, team.zone(), now)).toList();
    }

    /** A day that has appointments; {@code date} is machine-readable. */
    record Day(String date, String name, List<Visit> visits) {}
}
