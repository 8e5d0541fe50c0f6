package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Floor;
import fr.escale.conversation.Floor.Back;
import fr.escale.conversation.Mode;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking over, passing on, keeping, giving back. A form that is older than what it is about changes nothing and says so. */
@Controller
@RequestMapping("/console/desk/{conversation}")
class FloorActions {
    private static final int LONGEST_NOTE = 500;
    private static final String NOT_YOURS = "Rien n’a changé : ce n’est plus toi qui tiens cette conversation.";

    private final Desk desk;
    private final Floor floor;
    private final Clock clock;

    FloorActions(Desk desk, Floor floor, Clock clock) {
        this.desk = desk;
        this.floor = floor;
        this.clock = clock;
    }

    /** A button that takes it again. */
    record Undo(String address, Map<String, String> fields) {}

    /** @param seen who spoke when the form was made; empty in a form that does not tell */
    @PostMapping("/prendre")
    String takeOver(
            @PathVariable String conversation,
            @RequestParam(name = "vu", defaultValue = "") String seen,
            Principal principal,
            RedirectAttributes next) {
        if (isWanted(conversation, seen)) {
            var holder = desk.takeOver(conversation, principal.getName());
            if (holder.equals(principal.getName())) {
                next.addFlashAttribute("done", say("C’est toi qui réponds maintenant. Le bot se tait."));
            } else {
                next.addFlashAttribute("refused", held(conversation));
            }
        } else {
            next.addFlashAttribute(
                    "refused",
                    say(
                            "Entre-temps, plus personne n’est attendu ici : le bot répond. Tu peux quand même prendre la main."));
        }
        return back(conversation, next);
    }

    /** Who waited when the form was made may need nobody by now. */
    private boolean isWanted(String conversation, String seen) {
        return !seen.equals(Mode.WAITING.name())
                || desk.entry(conversation)
                        .filter(entry -> entry.mode() == Mode.BOT)
                        .isEmpty();
    }

    @PostMapping("/rendre")
    String release(
            @PathVariable String conversation,
            @RequestParam(name = "vers", defaultValue = "etape") String to,
            Principal principal,
            RedirectAttributes next) {
        var where = to.equals("menu") ? Back.MENU : Back.STEP;
        if (floor.release(conversation, principal.getName(), where)) {
            next.addFlashAttribute("done", say("Tu as rendu la main. Le bot reprend."));
            next.addFlashAttribute("undo", new Undo("/console/desk/" + conversation + "/prendre", Map.of()));
        } else {
            next.addFlashAttribute("refused", say(NOT_YOURS));
        }
        return back(conversation, next);
    }

    @PostMapping("/garder")
    String keep(@PathVariable String conversation, Principal principal, RedirectAttributes next) {
        if (floor.keep(conversation, principal.getName())) {
            next.addFlashAttribute("done", say("C’est noté, tu gardes cette conversation."));
        } else {
            next.addFlashAttribute("refused", say(NOT_YOURS));
        }
        return back(conversation, next);
    }

    /** A refused note comes back into the form. */
    @PostMapping("/passer")
    String passOn(
            @PathVariable String conversation,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String note,
            Principal principal,
            RedirectAttributes next) {
        var refusal = note.length() > LONGEST_NOTE
                ? Optional.of(say("Ce mot est trop long : 500 caractères au plus."))
                : refusal(conversation, principal.getName(), to, note.strip());
        refusal.ifPresentOrElse(
                why -> {
                    next.addFlashAttribute("refused", why);
                    next.addFlashAttribute("keptNote", note);
                },
                () -> next.addFlashAttribute(
                        "done",
                        say(
                                "C’est passé à {0}. Le bot aide en attendant.",
                                to.isEmpty() ? say("toute l’équipe") : floor.name(to))));
        return back(conversation, next);
    }

    private Optional<String> refusal(String conversation, String by, String to, String note) {
        return switch (floor.passOn(conversation, by, to, note)) {
            case DONE, GONE -> Optional.empty();
            case HELD -> Optional.of(held(conversation));
            case NOBODY -> Optional.of(say("Cette personne n’est pas là pour répondre. Choisis quelqu’un d’autre."));
        };
    }

    private String held(String conversation) {
        return desk.entry(conversation)
                .filter(entry -> entry.mode() == Mode.HUMAN)
                .map(this::held)
                .orElse(say("Cette conversation a changé entre-temps. Voici où elle en est."));
    }

    private String held(Entry entry) {
        var who = floor.name(String.valueOf(entry.holder()));
        var since = Since.lasting(entry.since(), clock.instant());
        return say("{0} tient déjà cette conversation, depuis {1}. Tu peux la lire.", who, since);
    }

    /** To the conversation, or to the list when the person has erased everything meanwhile. */
    private String back(String conversation, RedirectAttributes next) {
        if (desk.entry(conversation).isEmpty()) {
            next.getFlashAttributes().keySet().removeIf(key -> true);
            next.addFlashAttribute("refused", say("Cette conversation n’est plus là : la personne a tout effacé."));
            return "redirect:/console/desk";
        }
        next.addAttribute("conversation", conversation);
        return "redirect:/console/desk/{conversation}";
    }
}
