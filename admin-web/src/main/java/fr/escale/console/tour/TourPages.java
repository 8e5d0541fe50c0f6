package fr.escale.console.tour;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import fr.escale.tour.Rhythm;
import fr.escale.tour.Timetable;
import fr.escale.tour.Timetable.Listed;
import fr.escale.tour.Tour;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tour as the referent sees it: the stops of the coming weeks, the plans behind them, and the form for a new one. */
@Controller
@RequestMapping("/console/tour")
class TourPages {
    /** What was counted can be put right for so long. */
    private static final int BEHIND_DAYS = 2;

    private final Timetable timetable;
    private final Territory territory;
    private final Team team;
    private final Clock clock;

    TourPages(Timetable timetable, Territory territory, Team team, Clock clock) {
        this.timetable = timetable;
        this.territory = territory;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String tour(Model model) {
        var today = today();
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Typed.NOTHING);
        }
        var stops = timetable.between(today.minusDays(BEHIND_DAYS), today.plusDays(Tour.HORIZON_DAYS));
        model.addAttribute("days", days(stops, today));
        model.addAttribute(
                "towns",
                territory.communes().stream().map(Commune::name).sorted().toList());
        model.addAttribute(
                "plans",
                timetable.plans(clock.instant()).stream()
                        .map(plan -> Rule.of(plan, today))
                        .toList());
        return "console/tour";
    }

    private List<Day> days(List<Listed> stops, LocalDate today) {
        return stops.stream()
                .collect(Collectors.groupingBy(
                        listed -> listed.stop().start().toLocalDate(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(Since.day(day.getKey(), today), visits(day.getValue(), today)))
                .toList();
    }

    private List<Visit> visits(List<Listed> stops, LocalDate today) {
        return stops.stream()
                .map(listed -> Visit.of(listed, today, clock.instant()))
                .toList();
    }

    @GetMapping("/nouvelle")
    String fresh(Model model) {
        return form(StopForm.fresh(today()), model);
    }

    @PostMapping
    String plan(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        var form = StopForm.read(typed, territory, LocalDateTime.now(clock.withZone(team.zone())));
        if (!form.problems().isEmpty()) {
            return form(form, model);
        }
        timetable.plan(form.wish(territory));
        next.addFlashAttribute("done", say("C’est noté : le bot annonce déjà cette permanence."));
        return "redirect:/console/tour";
    }

    private String form(StopForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "communes",
                territory.communes().stream()
                        .sorted(Comparator.comparing(Commune::name))
                        .toList());
        return "console/stop";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(team.zone()));
    }

    /** A day that has stops. */
    record Day(String name, List<Visit> visits) {}

    /** A plan as the page shows it. */
    record Rule(String id, String when, String where, String until) {
        static Rule of(Timetable.Planned planned, LocalDate today) {
            var wish = planned.wish();
            var last = wish.until();
            return new Rule(
                    planned.id(),
                    days(wish.rhythm(), today) + ", "
                            + Since.time(wish.hours().from()) + " – "
                            + Since.time(wish.hours().to()),
                    wish.venue().words(),
                    last == null ? "" : Since.within(last, today));
        }

        private static String days(Rhythm rhythm, LocalDate today) {
            return rhythm instanceof Rhythm.Once once
                    ? Since.day(once.day(), today)
                    : Since.capitalised(rhythm.words());
        }
    }
}
