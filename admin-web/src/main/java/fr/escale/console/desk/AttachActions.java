package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Replies;
import fr.escale.conversation.Replies.End;
import fr.escale.media.Handouts;
import fr.escale.media.Handouts.Taken;
import fr.escale.media.Handouts.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a picture or a PDF with the words typed so far. Whatever is refused, they come back into the form. */
@Controller
@RequestMapping("/console/desk/{conversation}/joindre")
class AttachActions {
    private static final String NOT_HELD = "Pas envoyé : ce n’est plus toi qui tiens cette conversation.";
    static final String TOO_LARGE = "Ce fichier est trop lourd : 5 Mo au plus pour une photo, 10 Mo pour un PDF.";

    private static final String TOO_LONG = "Ce message est trop long : 4 096 caractères au plus.";

    private final Replies replies;
    private final Handouts handouts;
    private final Clock clock;

    AttachActions(Replies replies, Handouts handouts, Clock clock) {
        this.replies = replies;
        this.handouts = handouts;
        this.clock = clock;
    }

    @PostMapping
    String send(
            @PathVariable String conversation,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String once,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Principal principal,
            RedirectAttributes next)
            throws IOException {
        var refusal = refusal(conversation, text, once, file, principal.getName());
        if (refusal.isEmpty()) {
            next.addFlashAttribute("written", once);
        } else {
            next.addFlashAttribute("refused", refusal);
            next.addFlashAttribute("kept", text);
        }
        next.addAttribute("conversation", conversation);
        return "redirect:/console/desk/{conversation}";
    }

    /** The same for the page's script: 204, or 409 with the reason. */
    @PostMapping(headers = "X-Escale=envoi")
    ResponseEntity<String> send(
            @PathVariable String conversation,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String once,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Principal principal)
            throws IOException {
        var refusal = refusal(conversation, text, once, file, principal.getName());
        return refusal.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(refusal);
    }

    /** Why it is not said; empty when it is. */
    private String refusal(String conversation, String text, String once, @Nullable MultipartFile file, String by)
            throws IOException {
        if (text.length() > DeskActions.LONGEST) {
            return say(TOO_LONG);
        }
        if (file == null) {
            return words(Why.EMPTY);
        }
        @Nullable String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (handouts.take(conversation, once, name == null ? "" : name, content, clock.instant())) {
                case Taken.Kept kept ->
                    replies.send(conversation, by, text.strip(), kept, once) == End.SAID ? "" : say(NOT_HELD);
                case Taken.Refused(Why why) -> words(why);
            };
        }
    }

    private static String words(Why why) {
        return switch (why) {
            case EMPTY -> say("Choisis d’abord un fichier : celui-ci est vide.");
            case UNKNOWN -> say("Ce fichier n’est pas parti : seulement des photos (JPEG, PNG) et des PDF.");
            case TOO_LARGE -> say(TOO_LARGE);
            case INFECTED -> say("Ce fichier n’est pas parti : l’antivirus l’a refusé.");
            case BROKEN -> say("Ce fichier n’est pas arrivé jusqu’ici : essaie encore.");
        };
    }
}
