package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing;
import fr.escale.knowledge.editing.Editing.Problem;
import fr.escale.knowledge.editing.Editing.Sheet;
import fr.escale.knowledge.editing.Editing.StaleException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What editors do with an article. What was typed is kept first, whatever comes after: nothing is ever lost. */
@Controller
@RequestMapping("/console/fiches")
class ArticleActions {
    private final Editing editing;

    ArticleActions(Editing editing) {
        this.editing = editing;
    }

    @PostMapping
    String save(@RequestParam Map<String, String> typed, Principal principal, Model model, RedirectAttributes next) {
        return kept(typed, principal, model, draft -> {
            next.addFlashAttribute("done", say("Brouillon enregistré."));
            return back(draft.id(), next);
        });
    }

    @PostMapping("/publier")
    String publish(@RequestParam Map<String, String> typed, Principal principal, Model model, RedirectAttributes next) {
        return kept(typed, principal, model, draft -> {
            var problems = editing.publish(draft.id(), principal.getName());
            if (problems.isEmpty()) {
                next.addFlashAttribute("done", say("C’est en ligne : le bot répond déjà avec cette fiche."));
            } else {
                next.addFlashAttribute(
                        "refused", say("Enregistré, mais pas encore publiable : regarde les champs signalés."));
            }
            return back(draft.id(), next);
        });
    }

    @PostMapping("/{id}/retirer")
    String withdraw(@PathVariable String id, Principal principal, RedirectAttributes next) {
        editing.withdraw(id, principal.getName());
        next.addFlashAttribute("done", say("La fiche n’est plus en ligne. Elle reste ici en brouillon."));
        return back(id, next);
    }

    @PostMapping(path = "/{id}/abandonner", params = "sure")
    String discard(@PathVariable String id, Principal principal, RedirectAttributes next) {
        editing.discard(id, principal.getName());
        next.addFlashAttribute("done", say("Brouillon abandonné."));
        if (editing.sheet(id).isEmpty()) {
            return "redirect:/console/fiches";
        }
        return back(id, next);
    }

    private String kept(Map<String, String> typed, Principal principal, Model model, Next next) {
        var fresh = typed.getOrDefault("id", "").isBlank();
        var draft = fresh ? ArticleForm.named(Draft.typed(typed), this::taken) : Draft.typed(typed);
        if (draft.id().isBlank()) {
            return again(ArticleForm.unnamed(draft), draft, model);
        }
        try {
            editing.save(draft, ArticleForm.revision(typed), principal.getName());
            return next.after(draft);
        } catch (StaleException meanwhile) {
            return again(beside(draft, editing.check(draft)), draft, model);
        }
    }

    private ArticleForm beside(Draft mine, List<Problem> problems) {
        return editing.sheet(mine.id())
                .map(theirs -> ArticleForm.stale(mine, theirs, problems))
                .orElseGet(() -> ArticleForm.unsaved(mine, problems));
    }

    private String again(ArticleForm form, Draft draft, Model model) {
        model.addAttribute("form", form.beside(editing.original(draft.id())));
        model.addAttribute("translations", Tongue.of(draft.id(), editing.all()));
        model.addAttribute("preview", editing.preview(draft).orElse(""));
        return "console/article";
    }

    private boolean taken(String id) {
        return editing.sheet(id).map(Sheet::revision).isPresent();
    }

    private static String back(String id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/console/fiches/{id}";
    }

    /** What happens once the draft is kept. */
    private interface Next {
        String after(Draft draft);
    }
}
