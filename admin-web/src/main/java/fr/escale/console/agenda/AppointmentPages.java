package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.console.InSight;
import fr.escale.console.Since;
import fr.escale.console.agenda.AppointmentForm.Around;
import fr.escale.conversation.Desk;
import fr.escale.security.Sight;
import fr.escale.team.Team;
import fr.escale.tour.Timetable;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One appointment, with all that can be done to it, and the form for a new one. */
@Controller
@RequestMapping("/console/agenda")
class AppointmentPages {
    private static final int RECENT = 50;

    private final Diary diary;
    private final Around around;
    private final Changes changes;
    private final Sight sight;
    private final Team team;
    private final Clock clock;

    AppointmentPages(
            Diary diary,
            Referents referents,
            Timetable timetable,
            Desk desk,
            Changes changes,
            Sight sight,
            Team team,
            Clock clock) {
        this.diary = diary;
        this.around = new Around(referents, timetable, desk);
        this.changes = changes;
        this.sight = sight;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/rdv/{day}/{slot}")
    String appointment(@PathVariable LocalDate day, @PathVariable String slot, Model model, RedirectAttributes next) {
        var found = find(day, slot);
        if (found.isEmpty()) {
            next.addFlashAttribute("refused", say(Changes.GONE));
            return "redirect:/console/agenda";
        }
        var appointment = found.get();
        var now = clock.instant();
        model.addAttribute("visit", Visit.of(appointment, team.zone(), now));
        model.addAttribute("name", Since.day(day, LocalDate.ofInstant(now, team.zone())));
        model.addAttribute("warning", changes.warning(appointment));
        model.addAttribute("referents", around.referents().all());
        model.addAttribute(
                "spots",
                around.referents().find(appointment.referent()).map(Spot::of).orElse(List.of()));
        return "console/appointment";
    }

    @GetMapping("/nouveau")
    String fresh(@RequestParam Map<String, String> asked, Principal who, Model model) {
        return form(AppointmentForm.fresh(asked, first(who), wall()), who, model);
    }

    @PostMapping("/nouveau")
    String create(@RequestParam Map<String, String> typed, Principal who, Model model, RedirectAttributes next) {
        var form = inSight(AppointmentForm.read(typed, around, wall()), who);
        if (!form.problems().isEmpty()) {
            return form(form, who, model);
        }
        var change = diary.create(
                form.referent(),
                form.start(),
                form.minutes(),
                form.field("subject"),
                form.place(around).orElseThrow(),
                form.field("conversation"),
                form.field("note"),
                clock.instant());
        var refusal = changes.refusal(change);
        if (!refusal.isEmpty()) {
            return form(form.with("from", refusal), who, model);
        }
        var made = Changes.after(change).orElseThrow();
        next.addFlashAttribute("done", say("C’est noté : {0}.", changes.when(made)));
        next.addFlashAttribute("warning", changes.warning(made));
        return "redirect:/console/agenda";
    }

    private String form(AppointmentForm form, Principal who, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("referents", around.referents().all());
        model.addAttribute("spots", Spot.of(around.referents().all()));
        model.addAttribute("subjects", subjects());
        model.addAttribute(
                "writers", Writer.of(around.desk(), InSight.of(sight.of(who)), form.field("conversation"), RECENT));
        return "console/new-appointment";
    }

    /** The form, with what is wrong when it names somebody whom they do not see. */
    private AppointmentForm inSight(AppointmentForm form, Principal who) {
        var view = sight.of(who);
        boolean hidden = around.desk()
                .entry(form.field("conversation"))
                .filter(InSight.of(view).negate())
                .isPresent();
        return hidden ? form.with("conversation", say(AppointmentForm.NOBODY)) : form;
    }

    private Referent first(Principal who) {
        var view = sight.of(who);
        var all = around.referents().all();
        return all.stream().filter(one -> view.receives(one.id())).findFirst().orElse(all.getFirst());
    }

    /** By id and each once, the usual one first. */
    private List<Subject> subjects() {
        var byId = new LinkedHashMap<String, Subject>();
        around.referents().all().stream()
                .flatMap(one -> one.subjects().stream())
                .forEach(subject -> byId.putIfAbsent(subject.id(), subject));
        return List.copyOf(byId.values());
    }

    private Optional<Appointment> find(LocalDate day, String slot) {
        return diary.between(day, day).stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst();
    }

    private LocalDateTime wall() {
        return LocalDateTime.now(clock.withZone(team.zone()));
    }
}
