package fr.escale.console.workshops;

import static fr.escale.speech.Speech.say;

import fr.escale.team.Team;
import fr.escale.workshop.Programme;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workshops as the referent sees them, and what is done with one. */
@Controller
@RequestMapping("/console/workshops")
class WorkshopPages {
    /** Attendance can be put down for so long. */
    private static final Duration BEHIND = Duration.ofDays(60);

    private final Programme programme;
    private final Team team;
    private final Clock clock;

    WorkshopPages(Programme programme, Team team, Clock clock) {
        this.programme = programme;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String workshops(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "workshops",
                programme.since(now.minus(BEHIND)).stream()
                        .map(workshop -> Row.of(workshop, now, today()))
                        .toList());
        return "console/workshops";
    }

    @GetMapping("/nouveau")
    String fresh(Model model) {
        model.addAttribute("form", WorkshopForm.fresh(today()));
        return "console/workshop";
    }

    @PostMapping
    String add(@RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        var form = WorkshopForm.read(typed, LocalDateTime.now(clock.withZone(team.zone())));
        if (!form.problems().isEmpty()) {
            model.addAttribute("form", form);
            return "console/workshop";
        }
        programme.add(form.wish(team.zone()));
        next.addFlashAttribute("done", say("C’est noté : le bot propose déjà cet atelier."));
        return "redirect:/console/workshops";
    }

    @PostMapping(path = "/{id}/annuler", params = "sure")
    String cancel(@PathVariable String id, RedirectAttributes next) {
        boolean done = programme.cancel(id, clock.instant());
        next.addFlashAttribute(
                done ? "done" : "refused",
                done
                        ? say("C’est annulé. Les personnes inscrites sont prévenues.")
                        : say("Cet atelier est terminé, ou n’existe plus."));
        return "redirect:/console/workshops";
    }

    @PostMapping("/{id}/presences")
    String came(@PathVariable String id, @RequestParam int session, @RequestParam int people, RedirectAttributes next) {
        boolean done = programme.came(id, session, people);
        next.addFlashAttribute(
                done ? "done" : "refused",
                done ? say("C’est noté.") : say("Il faut un nombre de personnes, de 0 à 500."));
        return "redirect:/console/workshops";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(team.zone()));
    }
}
