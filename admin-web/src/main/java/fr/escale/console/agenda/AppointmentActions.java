package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Place;
import fr.escale.availability.Referents;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Change;
import fr.escale.booking.Standing;
import fr.escale.tour.Timetable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the referent does with an appointment. The person is told of every change that concerns them. */
@Controller
@RequestMapping("/console/agenda/rdv/{day}/{slot}")
class AppointmentActions {
    /** What is said to a person fits into one message. */
    private static final int LONGEST_WORDS = 500;

    private static final String TOO_LONG = "Ce mot est trop long : 500 caractères au plus.";
    private static final Map<String, Standing> MARKS = Map.of(
            "came", Standing.CAME, "excused", Standing.EXCUSED, "missed", Standing.MISSED, "open", Standing.BOOKED);

    private final Diary diary;
    private final Referents referents;
    private final Timetable timetable;
    private final Changes changes;
    private final Clock clock;

    AppointmentActions(Diary diary, Referents referents, Timetable timetable, Changes changes, Clock clock) {
        this.diary = diary;
        this.referents = referents;
        this.timetable = timetable;
        this.changes = changes;
        this.clock = clock;
    }

    @PostMapping("/deplacer")
    String move(@PathVariable LocalDate day, @PathVariable String slot, Move move, RedirectAttributes next) {
        if (!move.isWhole()) {
            next.addFlashAttribute(
                    "refused",
                    say(
                            "Il faut un jour, une heure, et une durée de 5 à 480 minutes, qui finit à minuit au plus tard."));
            return "redirect:" + address(day, slot);
        }
        var before = find(day, slot);
        var change = diary.move(slot, move.whose(), move.start(), move.length(), clock.instant());
        var refusal = changes.refusal(change);
        if (!refusal.isEmpty()) {
            next.addFlashAttribute("refused", refusal);
            return "redirect:" + address(day, slot);
        }
        var after = Changes.after(change).orElseThrow();
        next.addFlashAttribute(
                "done",
                say("C’est déplacé : {0}.", changes.when(after))
                        + Changes.somebodyElse(after, move.whose())
                        + Changes.elsewhere(change));
        before.ifPresent(old -> next.addFlashAttribute("undo", back(old, after)));
        return "redirect:" + address(after.start().toLocalDate(), after.slot());
    }

    @PostMapping("/annuler")
    String cancel(@PathVariable String slot, @RequestParam(defaultValue = "") String words, RedirectAttributes next) {
        if (words.length() > LONGEST_WORDS) return tooLong(next);
        var refusal = changes.refusal(diary.cancel(slot, words.strip(), clock.instant()));
        return said(refusal, say("C’est annulé. Si la personne écrit au bot, elle est prévenue."), next);
    }

    /** A request is accepted as asked, or with another place. */
    @PostMapping("/accepter")
    String accept(
            @PathVariable LocalDate day,
            @PathVariable String slot,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        if (words.length() > LONGEST_WORDS) return tooLong(next);
        var other = where.isEmpty() ? Optional.<Place>empty() : place(day, slot, where);
        if (!where.isEmpty() && other.isEmpty()) {
            return said(say("Ce lieu n’est pas possible à ce moment-là : choisis-en un autre."), "", next);
        }
        var change = diary.accept(slot, other.orElse(null), words.strip(), clock.instant());
        return said(
                changes.refusal(change),
                other.isEmpty()
                        ? say("C’est accepté. La personne va le savoir.")
                        : say("C’est proposé ailleurs. La personne va le savoir."),
                next);
    }

    @PostMapping("/trajet")
    String lift(
            @PathVariable String slot,
            @RequestParam boolean found,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        if (words.length() > LONGEST_WORDS) return tooLong(next);
        var refusal = changes.refusal(diary.lift(slot, found, words.strip(), clock.instant()));
        return said(refusal, say("C’est noté. La personne va le savoir."), next);
    }

    @PostMapping("/venue")
    String mark(
            @PathVariable LocalDate day,
            @PathVariable String slot,
            @RequestParam String what,
            RedirectAttributes next) {
        var standing = MARKS.get(what);
        var change = standing == null ? new Change.Gone() : diary.mark(slot, standing, clock.instant());
        if (changes.refusal(change).isEmpty() && standing != Standing.BOOKED) {
            next.addFlashAttribute("undo", new Undo(address(day, slot) + "/venue", Map.of("what", "open")));
        }
        said(changes.refusal(change), say("C’est noté."), next);
        return "redirect:" + address(day, slot);
    }

    private Optional<Place> place(LocalDate day, String slot, String key) {
        return find(day, slot)
                .flatMap(appointment -> referents
                        .find(appointment.referent())
                        .flatMap(referent -> Spot.place(
                                referent,
                                key.substring(key.indexOf('/') + 1),
                                appointment.start().toLocalDateTime(),
                                timetable)));
    }

    private Optional<Appointment> find(LocalDate day, String slot) {
        return diary.between(day, day).stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst();
    }

    private static Undo back(Appointment before, Appointment after) {
        return new Undo(
                address(after.start().toLocalDate(), after.slot()) + "/deplacer",
                Move.fields(
                        before.referent(),
                        before.start().toLocalDateTime(),
                        before.length().toMinutes()));
    }

    private static String tooLong(RedirectAttributes next) {
        return said(say(TOO_LONG), "", next);
    }

    private static String said(String refusal, String done, RedirectAttributes next) {
        next.addFlashAttribute(refusal.isEmpty() ? "done" : "refused", refusal.isEmpty() ? done : refusal);
        return "redirect:/console/agenda";
    }

    private static String address(LocalDate day, String slot) {
        return "/console/agenda/rdv/" + day + "/" + name(slot);
    }

    /** Slots have plain names; what is no such name never comes back in an address. */
    private static String name(String slot) {
        return slot.replaceAll("[^A-Za-z0-9-]", "");
    }
}
