package fr.escale.console.tour;

import fr.escale.tour.Hours;
import fr.escale.tour.Tally.Tap;
import fr.escale.tour.Timetable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the referent does with a stop. Whoever said they would come is told of every change. */
@Controller
@RequestMapping("/console/tour")
class TourActions {
    private static final String TOO_LATE = "Cette permanence est passée, ou n’existe plus.";
    private static final String NOT_PUT_BACK =
            "Elle n’est pas rétablie : le moment prévu au départ est passé. Tu peux la déplacer.";
    private static final String NOT_MOVED =
            "Elle n’est pas déplacée : ce moment est déjà passé. Choisis un jour et une heure à venir.";
    private static final Map<String, Tap> TAPS = Map.of("met", Tap.MET, "advised", Tap.ADVISED, "again", Tap.AGAIN);

    private final Timetable timetable;
    private final Clock clock;

    TourActions(Timetable timetable, Clock clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    @PostMapping("/{id}/annuler")
    String cancel(@PathVariable String id, RedirectAttributes next) {
        return said(
                timetable.cancel(id, clock.instant()),
                "C’est annulé. Les personnes annoncées sont prévenues.",
                TOO_LATE,
                next);
    }

    @PostMapping("/{id}/retablir")
    String restore(@PathVariable String id, RedirectAttributes next) {
        return said(
                timetable.restore(id, clock.instant()),
                "C’est de nouveau prévu. Les personnes annoncées le savent.",
                NOT_PUT_BACK,
                next);
    }

    @PostMapping("/{id}/deplacer")
    String move(
            @PathVariable String id,
            @RequestParam String day,
            @RequestParam String from,
            @RequestParam String to,
            RedirectAttributes next) {
        try {
            var hours = new Hours(LocalTime.parse(from), LocalTime.parse(to));
            return said(
                    timetable.move(id, LocalDate.parse(day), hours, null, clock.instant()),
                    "C’est déplacé. Les personnes annoncées sont prévenues.",
                    NOT_MOVED,
                    next);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            next.addFlashAttribute("refused", "Il faut un jour, une heure de début et une heure de fin.");
            return "redirect:/console/tour";
        }
    }

    /** One tap, one person; {@code back} takes one off. */
    @PostMapping("/{id}/compter")
    String count(
            @PathVariable String id,
            @RequestParam String what,
            @RequestParam(defaultValue = "false") boolean back,
            RedirectAttributes next) {
        var tap = TAPS.get(what);
        if (tap == null || !timetable.count(id, tap, back)) {
            next.addFlashAttribute("refused", TOO_LATE);
            return "redirect:/console/tour";
        }
        return "redirect:/console/tour#s-" + id.replaceAll("[^a-z0-9-]", "");
    }

    @PostMapping(path = "/regles/{plan}/arreter", params = "sure")
    String end(@PathVariable String plan, RedirectAttributes next) {
        timetable.end(plan, clock.instant());
        next.addFlashAttribute("done", "C’est arrêté. Les personnes annoncées sont prévenues.");
        return "redirect:/console/tour";
    }

    private static String said(boolean done, String words, String refused, RedirectAttributes next) {
        next.addFlashAttribute(done ? "done" : "refused", done ? words : refused);
        return "redirect:/console/tour";
    }
}
