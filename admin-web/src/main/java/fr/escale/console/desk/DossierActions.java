package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Dossiers;
import fr.escale.security.Audit;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff write about somebody: their card and notes. Who changed which card stands in the audit, never what. */
@Controller
@RequestMapping("/console/desk/{conversation}")
class DossierActions {
    private static final String GONE = "Cette conversation n’existe plus.";

    private final Dossiers dossiers;
    private final Territory territory;
    private final Audit audit;

    DossierActions(Dossiers dossiers, Territory territory, Audit audit) {
        this.dossiers = dossiers;
        this.territory = territory;
        this.audit = audit;
    }

    @PostMapping("/fiche")
    String change(@PathVariable String conversation, DossierForm typed, Principal principal, RedirectAttributes next) {
        var problem = typed.problem(this::commune);
        if (!problem.isEmpty()) {
            next.addFlashAttribute("refused", problem);
            next.addFlashAttribute("typed", typed);
        } else if (dossiers.change(conversation, typed.change(this::commune))) {
            audit.note(principal.getName(), "changed-card", conversation);
            next.addFlashAttribute("done", say("La carte est à jour."));
        } else {
            next.addFlashAttribute("refused", say(GONE));
        }
        return back(conversation, next);
    }

    /** A note that is refused comes back into its form. */
    @PostMapping("/note")
    String note(
            @PathVariable String conversation,
            @RequestParam String note,
            @RequestParam String once,
            Principal principal,
            RedirectAttributes next) {
        if (note.isBlank() || note.length() > Dossiers.LONGEST_NOTE) {
            next.addFlashAttribute(
                    "refused",
                    note.isBlank() ? say("La note est vide.") : say("Une note fait 2 000 caractères au plus."));
            next.addFlashAttribute("noted", note);
        } else if (dossiers.note(conversation, principal.getName(), note.strip(), once)) {
            audit.note(principal.getName(), "wrote-note", conversation);
            next.addFlashAttribute("done", say("C’est noté. Seule l’équipe le voit."));
        } else {
            next.addFlashAttribute("refused", say(GONE));
        }
        return back(conversation, next);
    }

    private Optional<String> commune(String typed) {
        return territory.find(typed).stream().findFirst().map(Commune::code);
    }

    private static String back(String conversation, RedirectAttributes next) {
        next.addAttribute("conversation", conversation);
        return "redirect:/console/desk/{conversation}";
    }
}
