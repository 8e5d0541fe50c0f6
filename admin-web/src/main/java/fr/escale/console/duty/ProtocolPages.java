package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.duty.Protocol;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What to do when a minor is in danger: what holds everywhere, and the team's own words. */
@Controller
@RequestMapping("/console/service/protocole")
class ProtocolPages {
    private static final int LONGEST = 5_000;

    private final Protocol protocol;
    private final Team team;
    private final Clock clock;

    ProtocolPages(Protocol protocol, Team team, Clock clock) {
        this.protocol = protocol;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        fill(model);
        return "console/protocole";
    }

    @GetMapping("/texte")
    String edit(Model model) {
        fill(model);
        model.addAttribute("editing", true);
        return "console/protocole";
    }

    private void fill(Model model) {
        var text = protocol.text();
        model.addAttribute("words", text.map(Protocol.Text::words).orElse(""));
        model.addAttribute(
                "changed",
                text.map(one -> say("{0}, par {1}", Since.moment(one.at(), clock.instant(), team.zone()), one.by()))
                        .orElse(""));
    }

    @PostMapping("/texte")
    String save(@RequestParam String words, Principal principal, RedirectAttributes next) {
        if (words.length() > LONGEST) {
            next.addFlashAttribute("refused", say("Ce texte est trop long : 5 000 caractères au plus."));
            return "redirect:/console/service/protocole/texte";
        }
        protocol.save(words, principal.getName(), clock.instant());
        next.addFlashAttribute("done", say("C’est enregistré."));
        return "redirect:/console/service/protocole";
    }
}
