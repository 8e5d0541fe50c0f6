package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Dossier;
import fr.escale.conversation.Dossiers;
import fr.escale.conversation.Line;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Transcripts;
import fr.escale.flow.Language;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One conversation: what was said, who says it, and what can be put into the next reply. */
@Controller
class TalkPage {
    private static final int LINES = 200;

    private final Desk desk;
    private final Transcripts transcripts;
    private final Dossiers dossiers;
    private final SamePersons samePersons;
    private final Understood understood;
    private final Finds finds;
    private final Reading reading;
    private final Team team;
    private final Clock clock;

    TalkPage(
            Desk desk,
            Transcripts transcripts,
            Dossiers dossiers,
            SamePersons samePersons,
            Understood understood,
            Finds finds,
            Reading reading,
            Team team,
            Clock clock) {
        this.desk = desk;
        this.transcripts = transcripts;
        this.dossiers = dossiers;
        this.samePersons = samePersons;
        this.understood = understood;
        this.finds = finds;
        this.reading = reading;
        this.team = team;
        this.clock = clock;
    }

    /**
     * @param q words to find an article with
     * @param fiche id of an article that the reply begins with
     * @param reponse id of a ready reply that it begins with
     * @param tooLarge not null after a file that was larger than any may be
     */
    @GetMapping("/console/desk/{conversation}")
    String conversation(
            @PathVariable String conversation,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String fiche,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(name = "trop-grand", required = false) @Nullable String tooLarge,
            Model model,
            Principal principal) {
        var entry = desk.entry(conversation).orElseThrow(TalkPage::gone);
        var known = dossiers.of(conversation).orElseThrow(TalkPage::gone);
        var mine = principal.getName().equals(entry.holder());
        show(entry, known, mine, model);
        model.addAttribute("others", samePersons.others(conversation, principal));
        if (tooLarge != null) {
            model.addAttribute("refused", say(AttachActions.TOO_LARGE));
        }
        model.addAttribute("q", q);
        model.addAttribute("finds", finds.articles(q, known));
        model.addAttribute("ready", finds.ready(known));
        if (!model.containsAttribute("kept")) {
            model.addAttribute("kept", fiche.isEmpty() ? finds.ready(reponse, known) : finds.article(fiche, known));
        }
        return "console/conversation";
    }

    private void show(Entry entry, Dossier known, boolean mine, Model model) {
        var now = clock.instant();
        var lines = transcripts.newest(entry.conversation(), LINES);
        var held = mine && entry.mode() == Mode.HUMAN ? entry.since() : null;
        var card = Card.of(entry, now, team.zone());
        var person = Portrait.of(known, finds.commune(known), now, team.zone());
        model.addAttribute("entry", card);
        model.addAttribute("mine", mine);
        model.addAttribute("days", Day.of(lines, Taps.in(lines, held, known), understood, now, team.zone()));
        model.addAttribute("person", person);
        model.addAttribute("form", DossierForm.of(known, person.commune()));
        model.addAttribute("step", understood.step(known.flow(), known.step()).orElse(""));
        model.addAttribute("summary", summary(card, person, known, lines, now));
        model.addAttribute("reads", reading.isOn());
        model.addAttribute("foreign", known.language() != Language.FR);
        model.addAttribute("once", UUID.randomUUID().toString());
    }

    private String summary(Card card, Portrait person, Dossier known, List<Line> lines, Instant now) {
        var today = Since.date(LocalDate.ofInstant(now, team.zone()));
        var step = understood.step(known.flow(), known.step()).orElse("");
        var asked = understood.asked(lines.stream().map(Line::grasp).toList());
        return Summary.of(card, person, today, step, asked);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
