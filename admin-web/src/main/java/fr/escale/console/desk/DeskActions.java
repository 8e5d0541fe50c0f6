package fr.escale.console.desk;

import fr.escale.conversation.Desk;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a human does at the desk; each act ends on the conversation's page, which says what became of it. */
@Controller
@RequestMapping("/console/desk/{conversation}")
class DeskActions {
    private static final int LONGEST = 4096;
    private final Desk desk;

    DeskActions(Desk desk) {
        this.desk = desk;
    }

    /** A refused message comes back into the form: nothing that was typed is lost. */
    @PostMapping("/ecrire")
    String write(
            @PathVariable String conversation,
            @RequestParam String text,
            @RequestParam String once,
            Principal principal,
            RedirectAttributes next) {
        if (text.isBlank()) {
            next.addFlashAttribute("refused", "Le message est vide.");
        } else if (text.length() > LONGEST) {
            keep(text, "Ce message est trop long : 4 096 caractères au plus.", next);
        } else if (desk.write(conversation, principal.getName(), text.strip(), once)) {
            next.addFlashAttribute("written", once);
        } else {
            keep(text, "Pas envoyé : ce n’est plus toi qui tiens cette conversation.", next);
        }
        return back(conversation, next);
    }

    private static void keep(String text, String why, RedirectAttributes next) {
        next.addFlashAttribute("refused", why);
        next.addFlashAttribute("kept", text);
    }

    private static String back(String conversation, RedirectAttributes next) {
        next.addAttribute("conversation", conversation);
        return "redirect:/console/desk/{conversation}";
    }
}
