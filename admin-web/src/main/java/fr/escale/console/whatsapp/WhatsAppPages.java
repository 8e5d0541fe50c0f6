package fr.escale.console.whatsapp;

import static fr.escale.speech.Speech.say;

import fr.escale.channel.whatsapp.WhatsApp;
import fr.escale.console.Since;
import fr.escale.team.Team;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Templates and their approval, what is spent, what the team pays. */
@Controller
@RequestMapping("/console/whatsapp")
class WhatsAppPages {
    private static final String PAGE = "/console/whatsapp";

    private final ObjectProvider<WhatsApp> number;
    private final Team team;
    private final Clock clock;

    WhatsAppPages(ObjectProvider<WhatsApp> number, Team team, Clock clock) {
        this.number = number;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        return show(TariffForm.of(costs().tariff()), model);
    }

    @PostMapping("/modeles")
    String ask(RedirectAttributes next) {
        if (ours().askAgain()) {
            next.addFlashAttribute("done", say("Meta a répondu : les états sont à jour."));
        } else {
            next.addFlashAttribute("refused", say("Meta n’a pas répondu, ou notre compte n’est pas encore connu."));
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/proposer")
    String propose(RedirectAttributes next) {
        int taken = ours().propose();
        next.addFlashAttribute(
                "done",
                taken == 0
                        ? say("Rien de nouveau n’a été pris par Meta.")
                        : say("Proposé à Meta : {0}. L’examen prend souvent un jour ou deux.", taken));
        return "redirect:" + PAGE;
    }

    @PostMapping("/tarif")
    String pay(@RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes next) {
        var form = TariffForm.read(typed);
        if (!form.problems().isEmpty()) {
            return show(form, model);
        }
        ours().pay(form.tariff());
        next.addFlashAttribute("done", say("C’est enregistré."));
        return "redirect:" + PAGE;
    }

    private String show(TariffForm form, Model model) {
        var now = clock.instant();
        number.ifAvailable(ours -> {
            model.addAttribute("templates", TemplateRow.of(ours.templates()));
            ours.askedAt().ifPresent(at -> model.addAttribute("asked", Since.moment(at, now, team.zone())));
            model.addAttribute("bill", Bill.of(ours.costs(month())));
            model.addAttribute("form", form);
        });
        model.addAttribute("on", number.getIfAvailable() != null);
        return "console/whatsapp";
    }

    private WhatsApp.Costs costs() {
        var ours = number.getIfAvailable();
        return ours == null ? Bill.nothing(month()) : ours.costs(month());
    }

    private YearMonth month() {
        return YearMonth.now(clock.withZone(team.zone()));
    }

    private WhatsApp ours() {
        var ours = number.getIfAvailable();
        if (ours == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ours;
    }
}
