package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.team.ReadyReplies;
import fr.escale.team.ReadyReply;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The replies that the team keeps at hand: each stands in a form of its own, and an empty one below. */
@Controller
@RequestMapping("/console/reponses")
class ReadyReplyPages {
    private final ReadyReplies ready;

    ReadyReplyPages(ReadyReplies ready) {
        this.ready = ready;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("ready", ready.all());
        model.addAttribute("fresh", UUID.randomUUID().toString());
        return "console/ready-replies";
    }

    /** Something that is refused comes back as it was typed. */
    @PostMapping("/{id}")
    String save(
            @PathVariable String id, @RequestParam String title, @RequestParam String text, RedirectAttributes next) {
        var reply = new ReadyReply(id, OneLine.of(title), text.strip());
        var problem = problem(reply);
        if (problem.isEmpty() && !ready.save(reply)) {
            problem = say("Il y a déjà 100 réponses prêtes : supprimes-en une d’abord.");
        }
        if (problem.isEmpty()) {
            next.addFlashAttribute("done", say("C’est gardé."));
        } else {
            next.addFlashAttribute("refused", problem);
            next.addFlashAttribute("typed", Map.of("id", id, "title", title, "text", text));
        }
        return "redirect:/console/reponses";
    }

    @PostMapping("/{id}/supprimer")
    String remove(@PathVariable String id, RedirectAttributes next) {
        ready.remove(id);
        next.addFlashAttribute("done", say("C’est supprimé."));
        return "redirect:/console/reponses";
    }

    private static String problem(ReadyReply reply) {
        if (!reply.id().matches("[a-z0-9-]{1,40}")
                || reply.title().isEmpty()
                || reply.text().isEmpty()) {
            return say("Il faut un titre et un texte.");
        }
        return reply.title().length() > ReadyReply.LONGEST_TITLE || reply.text().length() > ReadyReply.LONGEST_TEXT
                ? say("C’est trop long : 60 caractères au plus pour le titre, 1 500 pour le texte.")
                : "";
    }
}
