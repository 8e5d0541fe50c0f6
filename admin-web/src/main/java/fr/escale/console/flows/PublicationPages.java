package fr.escale.console.flows;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Crowds;
import fr.escale.engine.Session.Place;
import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.FlowEditing.Refusal;
import fr.escale.shelf.FlowEditing.StaleException;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last look before a flow goes live: what changes, whether it passes, whom it meets. */
@Controller
@RequestMapping("/console/flows/{id}/publier")
class PublicationPages {
    private final FlowEditing editing;
    private final FlowPages pages;
    private final FlowActions actions;
    private final Crowds crowds;

    PublicationPages(FlowEditing editing, FlowPages pages, FlowActions actions, Crowds crowds) {
        this.editing = editing;
        this.pages = pages;
        this.actions = actions;
        this.crowds = crowds;
    }

    @GetMapping
    String look(@PathVariable String id, Model model) {
        model.addAttribute("publication", Publication.of(pages.sheet(id), editing, crowds.in(id)));
        return "console/flow-publish";
    }

    @PostMapping
    String publish(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam Map<String, String> typed,
            Principal principal,
            RedirectAttributes next) {
        next.addAttribute("id", id);
        Map<Place, String> moves = Publication.moves(typed, editing, crowds.in(id));
        try {
            Refusal refusal = editing.publish(id, revision, moves, principal.getName());
            if (refusal.isEmpty()) {
                next.addFlashAttribute("done", say("C’est en ligne. Qui était en chemin finit sans être coupé."));
                return "redirect:/console/flows/{id}";
            }
            next.addFlashAttribute("refused", say("Pas encore publiable : regarde ce qui est signalé."));
        } catch (StaleException meanwhile) {
            next.addFlashAttribute("refused", actions.stale(id));
        }
        return "redirect:/console/flows/{id}/publier";
    }
}
