package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Dossier;
import fr.escale.conversation.Dossiers;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Replies;
import fr.escale.conversation.Replies.End;
import fr.escale.conversation.Replies.Offer;
import fr.escale.conversation.Transcripts;
import fr.escale.flow.Language;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the holder does with single messages: takes back, offers, notes what was tapped, and reads in other languages. */
@Controller
@RequestMapping("/console/desk/{conversation}")
class TalkActions {
    private static final int LINES = 200;
    private static final String NOT_HELD = "Ce n’est plus toi qui tiens cette conversation.";

    private final Replies replies;
    private final Transcripts transcripts;
    private final Dossiers dossiers;
    private final Reading reading;

    TalkActions(Replies replies, Transcripts transcripts, Dossiers dossiers, Reading reading) {
        this.replies = replies;
        this.transcripts = transcripts;
        this.dossiers = dossiers;
        this.reading = reading;
    }

    /** What was taken back is in the form again. */
    @PostMapping("/reprendre")
    String takeBack(
            @PathVariable String conversation,
            @RequestParam String line,
            Principal principal,
            RedirectAttributes next) {
        var taken = replies.takeBack(conversation, principal.getName(), line);
        if (taken.isPresent()) {
            boolean file = !taken.get().attachments().isEmpty();
            next.addFlashAttribute(
                    "done",
                    say("Annulé : ce message n’est pas parti.")
                            + (file ? " " + say("Le fichier est à choisir de nouveau.") : ""));
            next.addFlashAttribute("kept", taken.get().text());
        } else {
            next.addFlashAttribute("refused", say("Trop tard : ce message est parti, ou en train de partir."));
        }
        return back(conversation, next);
    }

    /** The words typed so far are said above what is offered. */
    @PostMapping("/proposer")
    String offer(
            @PathVariable String conversation,
            @RequestParam Offer what,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String once,
            Principal principal,
            RedirectAttributes next) {
        var end = text.length() > DeskActions.LONGEST
                ? End.NOTHING
                : replies.offer(conversation, principal.getName(), what, text, once);
        switch (end) {
            case SAID -> next.addFlashAttribute("written", once);
            case NOTHING ->
                keep(
                        text,
                        what == Offer.SLOTS
                                ? say("Aucun créneau libre à proposer.")
                                : say("Aucune permanence prévue à proposer."),
                        next);
            case NOT_HELD -> keep(text, say("Pas envoyé : ce n’est plus toi qui tiens cette conversation."), next);
        }
        return back(conversation, next);
    }

    /** Does what the person asked for with a tap. Sent again from another tab it is done and said once. */
    @PostMapping("/noter")
    String note(
            @PathVariable String conversation,
            @RequestParam String line,
            Principal principal,
            RedirectAttributes next) {
        var end = find(conversation, line)
                .map(found -> replies.note(
                        conversation, principal.getName(), found.grasp().tapped(), "noted:" + line))
                .orElse(End.NOTHING);
        switch (end) {
            case SAID -> next.addFlashAttribute("done", say("C’est noté, et la personne le sait."));
            case NOTHING -> next.addFlashAttribute("refused", say("Ce n’est plus libre : propose autre chose."));
            case NOT_HELD -> next.addFlashAttribute("refused", say(NOT_HELD));
        }
        return back(conversation, next);
    }

    @PostMapping("/lire")
    String read(@PathVariable String conversation, @RequestParam String line, RedirectAttributes next) {
        var text = find(conversation, line)
                .filter(found -> found.author() == Author.PERSON)
                .flatMap(found -> reading.inFrench(found.content().text()));
        text.ifPresentOrElse(
                french -> next.addFlashAttribute("translated", french),
                () -> next.addFlashAttribute("refused", say("Pas de traduction possible pour ce message.")));
        return back(conversation, next);
    }

    /** The translation comes into the form, to be read over; nothing leaves by itself. */
    @PostMapping("/traduire")
    String translate(@PathVariable String conversation, @RequestParam String text, RedirectAttributes next) {
        var language = dossiers.of(conversation).map(Dossier::language).orElse(Language.FR);
        var theirs = text.isBlank() ? Optional.<String>empty() : reading.inTheirs(text.strip(), language);
        next.addFlashAttribute("kept", theirs.orElse(text));
        if (theirs.isPresent()) {
            next.addFlashAttribute("original", text.strip());
        } else {
            next.addFlashAttribute("refused", say("Pas de traduction sûre : ton texte est resté en français."));
        }
        return back(conversation, next);
    }

    private Optional<Line> find(String conversation, String line) {
        return transcripts.newest(conversation, LINES).stream()
                .filter(one -> one.id().equals(line))
                .findFirst();
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
