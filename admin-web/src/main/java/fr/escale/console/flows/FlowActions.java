package fr.escale.console.flows;

import static fr.escale.speech.Speech.say;

import fr.escale.shelf.FlowEditing;
import fr.escale.shelf.FlowEditing.StaleException;
import fr.escale.shelf.Script;
import fr.escale.shelf.Sheet;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What editors do with a flow. What was typed is kept first, whatever comes after: nothing is ever lost. */
@Controller
@RequestMapping("/console/flows")
class FlowActions {
    private final FlowEditing editing;
    private final FlowPages pages;

    FlowActions(FlowEditing editing, FlowPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @PostMapping
    String begin(@RequestParam String name, Principal principal, RedirectAttributes next) {
        String id = NewFlow.id(name, taken -> editing.sheet(taken).isPresent());
        if (id.isEmpty()) {
            next.addFlashAttribute("refused", say("Donne d’abord un titre au scénario."));
            return "redirect:/console/flows";
        }
        editing.save(id, new Script(NewFlow.text(name), Map.of()), 0, principal.getName());
        return back(id, next);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Principal principal,
            Model model,
            RedirectAttributes next) {
        Sheet known = pages.sheet(id);
        Script script = FlowForm.script(typed);
        if (FlowForm.tooLong(script)) {
            model.addAttribute("refused", say("C’est trop long : 200 000 caractères au plus."));
            return again(pages.form(known, script), model);
        }
        try {
            editing.save(id, script, FlowForm.revision(typed), principal.getName());
        } catch (StaleException meanwhile) {
            return again(pages.form(pages.sheet(id), script).beside(), model);
        }
        if (typed.containsKey("publish")) {
            next.addAttribute("id", id);
            return "redirect:/console/flows/{id}/publier";
        }
        next.addFlashAttribute("done", say("Brouillon enregistré. Ce qui est en ligne n’a pas changé."));
        return back(id, next);
    }

    @PostMapping(path = "/{id}/abandonner", params = "sure")
    String discard(@PathVariable String id, @RequestParam long revision, Principal principal, RedirectAttributes next) {
        try {
            editing.discard(id, revision, principal.getName());
            next.addFlashAttribute("done", say("Brouillon abandonné."));
        } catch (StaleException meanwhile) {
            next.addFlashAttribute("refused", stale(id));
        }
        return editing.sheet(id).isEmpty() ? "redirect:/console/flows" : back(id, next);
    }

    /** The version that came with the program, as a draft. */
    @PostMapping("/{id}/origine")
    String original(
            @PathVariable String id, @RequestParam long revision, Principal principal, RedirectAttributes next) {
        Script shipped = pages.sheet(id).shipped();
        try {
            if (shipped != null) {
                editing.save(id, shipped, revision, principal.getName());
                next.addFlashAttribute("done", say("La version d’origine est dans le brouillon. Relis, puis publie."));
            }
        } catch (StaleException meanwhile) {
            next.addFlashAttribute("refused", stale(id));
        }
        return back(id, next);
    }

    String stale(String id) {
        return say(
                "{0} a enregistré ce scénario entre-temps. Relis avant de continuer.",
                pages.sheet(id).editor());
    }

    private static String again(FlowForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("people", 0);
        return "console/flow";
    }

    private static String back(String id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/console/flows/{id}";
    }
}
