package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Desk;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    /** What a message can hold, as Telegram and WhatsApp count it. */
    static final int LONGEST = 4096;

    private static final String EMPTY = "Le message est vide.";
    private static final String TOO_LONG = "Ce message est trop long : 4 096 caractères au plus.";
    private static final String WITH_A_FILE =
            "Rien n’est parti : choisis de nouveau le fichier, puis « Envoyer avec le fichier ».";
    private static final String NOT_HELD = "Pas envoyé : ce n’est plus toi qui tiens cette conversation.";
    private final Desk desk;

    DeskActions(Desk desk) {
        this.desk = desk;
    }

    /**
     * A refused message comes back into the form: nothing that was typed is lost.
     *
     * @param chosen name of a file that is chosen in the form, and would not leave with this
     */
    @PostMapping("/ecrire")
    String write(
            @PathVariable String conversation,
            @RequestParam String text,
            @RequestParam String once,
            @RequestParam(name = "file", defaultValue = "") String chosen,
            Principal principal,
            RedirectAttributes next) {
        var refusal = chosen.isEmpty() ? refusal(conversation, text, once, principal) : say(WITH_A_FILE);
        if (refusal.isEmpty()) {
            next.addFlashAttribute("written", once);
        } else {
            keep(text, refusal, next);
        }
        return back(conversation, next);
    }

    /**
     * The same for the page's script, which keeps words until they have arrived: 204, or 409 with the reason.
     * Sent again with the same {@code once} it is said once.
     */
    @PostMapping(value = "/ecrire", headers = "X-Escale=envoi")
    ResponseEntity<String> write(
            @PathVariable String conversation,
            @RequestParam String text,
            @RequestParam String once,
            Principal principal) {
        var refusal = refusal(conversation, text, once, principal);
        return refusal.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(refusal);
    }

    /** Why it is not said; empty when it is. */
    private String refusal(String conversation, String text, String once, Principal principal) {
        if (text.isBlank() || text.length() > LONGEST) {
            return text.isBlank() ? say(EMPTY) : say(TOO_LONG);
        }
        return desk.write(conversation, principal.getName(), text.strip(), once) ? "" : say(NOT_HELD);
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
