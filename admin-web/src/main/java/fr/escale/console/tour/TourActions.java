package fr.escale.console.tour;

import static fr.escale.speech.Speech.say;

import fr.escale.territory.Territory;
import fr.escale.tour.Hours;
import fr.escale.tour.Tally.Tap;
import fr.escale.tour.Timetable;
import fr.escale.tour.Tour;
import fr.escale.tour.Venue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final Tour tour;
    private final Territory territory;
    private final Clock clock;

    TourActions(Timetable timetable, Tour tour, Territory territory, Clock clock) {
        this.timetable = timetable;
        this.tour = tour;
        this.territory = territory;
        this.clock = clock;
    }

    @PostMapping("/{id}/annuler")
    String cancel(@PathVariable String id, RedirectAttributes next) {
        return said(
                timetable.cancel(id, clock.instant()),
                say("C’est annulé. Les personnes annoncées sont prévenues."),
                say(TOO_LATE),
                next);
    }

    @PostMapping("/{id}/retablir")
    String restore(@PathVariable String id, RedirectAttributes next) {
        return said(
                timetable.restore(id, clock.instant()),
                say("C’est de nouveau prévu. Les personnes annoncées le savent."),
                say(NOT_PUT_BACK),
                next);
    }

    /** To another day, other hours or another place: those who come are told whatever it is. */
    @PostMapping("/{id}/deplacer")
    String move(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var moment = Moment.read(typed);
        if (moment.isEmpty()) {
            return again(id, typed, say("Il faut un jour, une heure de début et une heure de fin."), next);
        }
        try {
            return timetable.move(id, moment.get().day(), moment.get().hours(), place(id, typed), clock.instant())
                    ? said(true, say("C’est changé. Les personnes annoncées sont prévenues."), "", next)
                    : again(id, typed, say(NOT_MOVED), next);
        } catch (WrongPlaceException wrong) {
            return again(id, typed, wrong.words(), next);
        }
    }

    /** What was typed is shown again, with what is wrong with it. */
    private static String again(String id, Map<String, String> typed, String why, RedirectAttributes next) {
        next.addFlashAttribute("typed", new Typed(id, typed, why));
        return refused(why, next) + anchor(id);
    }

    private static String anchor(String id) {
        return "#s-" + id.replaceAll("[^a-z0-9-]", "");
    }

    /** Null where it stays. */
    private @Nullable Venue place(String id, Map<String, String> typed) {
        if (!typed.containsKey("town")) {
            return null;
        }
        var wanted = MeetingPoint.read(
                typed.getOrDefault("town", ""),
                typed.getOrDefault("address", ""),
                typed.getOrDefault("point", ""),
                territory);
        return tour.stop(id).filter(stop -> isAt(wanted, stop.venue())).isPresent() ? null : wanted;
    }

    /** The position is compared as it is typed: five digits are a metre. */
    private static boolean isAt(Venue wanted, Venue now) {
        return wanted.commune().equals(now.commune())
                && wanted.address().equals(now.address())
                && MeetingPoint.text(wanted.point()).equals(MeetingPoint.text(now.point()));
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
            return refused(say(TOO_LATE), next);
        }
        return "redirect:/console/tour" + anchor(id);
    }

    @PostMapping(path = "/regles/{plan}/arreter", params = "sure")
    String end(@PathVariable String plan, RedirectAttributes next) {
        timetable.end(plan, clock.instant());
        next.addFlashAttribute("done", say("C’est arrêté. Les personnes annoncées sont prévenues."));
        return "redirect:/console/tour";
    }

    private static String refused(String why, RedirectAttributes next) {
        next.addFlashAttribute("refused", why);
        return "redirect:/console/tour";
    }

    private static String said(boolean done, String words, String refused, RedirectAttributes next) {
        next.addFlashAttribute(done ? "done" : "refused", done ? words : refused);
        return "redirect:/console/tour";
    }

    private record Moment(LocalDate day, Hours hours) {
        /** Empty where something is missing, or the end comes before the start. */
        static Optional<Moment> read(Map<String, String> typed) {
            try {
                var from = LocalTime.parse(typed.getOrDefault("from", ""));
                var to = LocalTime.parse(typed.getOrDefault("to", ""));
                return Optional.of(new Moment(LocalDate.parse(typed.getOrDefault("day", "")), new Hours(from, to)));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }
}
