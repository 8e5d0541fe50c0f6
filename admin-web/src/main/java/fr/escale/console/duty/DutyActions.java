package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.duty.Alerts;
import fr.escale.duty.Attendance;
import fr.escale.duty.Presence;
import fr.escale.duty.Presence.State;
import fr.escale.duty.Roster;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff say of their hours and their day, and that they look after an alert. */
@Controller
@RequestMapping("/console/service")
class DutyActions {
    private static final String PAGE = "redirect:/console/service";
    private static final Duration A_WHILE = Duration.ofHours(2);

    private final Roster roster;
    private final Attendance attendance;
    private final Alerts alerts;
    private final InSight inSight;
    private final Team team;
    private final Clock clock;

    DutyActions(Roster roster, Attendance attendance, Alerts alerts, InSight inSight, Team team, Clock clock) {
        this.roster = roster;
        this.attendance = attendance;
        this.alerts = alerts;
        this.inSight = inSight;
        this.team = team;
        this.clock = clock;
    }

    @PostMapping("/alertes/{conversation}")
    String acknowledge(@PathVariable String conversation, Principal principal, RedirectAttributes next) {
        var mine = inSight.alerts(principal);
        if (alerts.open().stream()
                .filter(alert -> alert.conversation().equals(conversation))
                .noneMatch(mine)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        alerts.acknowledge(conversation, principal.getName(), clock.instant());
        next.addFlashAttribute("done", say("C’est noté : tu t’en occupes. L’alerte ne sonne plus chez les autres."));
        next.addAttribute("conversation", conversation);
        return "redirect:/console/desk/{conversation}";
    }

    /** @param until an hour of today; without one: two hours for who is there or drives, the whole day for who is away */
    @PostMapping("/presence")
    String presence(
            @RequestParam State state,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String back,
            Principal principal,
            RedirectAttributes next) {
        var now = clock.instant();
        var end = until.isBlank() ? Optional.of(usualEnd(state, now)) : today(until, now);
        if (end.isPresent() && end.get().isAfter(now)) {
            roster.present(principal.getName(), new Presence(state, now, end.get()));
            next.addFlashAttribute(
                    "done", say("{0} jusqu’à {1}.", said(state), Moment.of(end.get(), now, team.zone())));
        } else {
            next.addFlashAttribute("refused", say("Choisis une heure d’aujourd’hui qui n’est pas passée."));
        }
        return back.equals("desk") ? "redirect:/console/desk" : PAGE;
    }

    @PostMapping("/presence/fin")
    String backToHours(@RequestParam(defaultValue = "") String back, Principal principal, RedirectAttributes next) {
        roster.forgetPresence(principal.getName());
        next.addFlashAttribute("done", say("Tes heures habituelles comptent de nouveau."));
        return back.equals("desk") ? "redirect:/console/desk" : PAGE;
    }

    private Instant usualEnd(State state, Instant now) {
        return state == State.AWAY
                ? now.atZone(team.zone())
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(team.zone())
                        .toInstant()
                : now.plus(A_WHILE);
    }

    private Optional<Instant> today(String until, Instant now) {
        try {
            return Optional.of(
                    now.atZone(team.zone()).with(LocalTime.parse(until)).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String said(State state) {
        return switch (state) {
            case HERE -> say("Tu es en service");
            case AWAY -> say("Tu n’es pas en service");
            case DRIVING -> say("Bonne route. Personne ne t’appelle");
        };
    }

    @PostMapping("/heures")
    String hours(@RequestParam Map<String, String> fields, Principal principal, RedirectAttributes next) {
        var typed = WeekForm.typed(fields);
        if (typed.problems().isEmpty()) {
            roster.keepHours(principal.getName(), typed.week());
            next.addFlashAttribute("done", say("Tes heures sont enregistrées."));
        } else {
            next.addFlashAttribute("week", typed);
            next.addFlashAttribute("refused", String.join(" ", typed.problems()));
        }
        return PAGE;
    }

    @PostMapping("/astreintes")
    String addCall(CallForm form, RedirectAttributes next) {
        var sound = form.sound().filter(call -> isStaff(call.who()));
        if (sound.isPresent()) {
            var call = sound.get();
            roster.addCall(call.who(), call.first(), call.last(), call.from(), call.to());
            next.addFlashAttribute("done", say("Astreinte ajoutée."));
        } else {
            next.addFlashAttribute("refused", say("Il faut une personne, un premier jour, et des heures."));
        }
        return PAGE;
    }

    private boolean isStaff(String email) {
        return attendance.at(clock.instant()).stream()
                .anyMatch(one -> one.who().email().equals(email));
    }

    @PostMapping("/astreintes/{id}/retirer")
    String removeCall(@PathVariable String id, RedirectAttributes next) {
        if (roster.removeCall(id)) {
            next.addFlashAttribute("done", say("Astreinte retirée."));
        } else {
            next.addFlashAttribute("refused", say("Cette astreinte n’est plus là."));
        }
        return PAGE;
    }
}
