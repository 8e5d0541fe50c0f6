package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referents;
import fr.escale.security.Accounts;
import fr.escale.security.Accounts.Outcome;
import fr.escale.security.Accounts.Row;
import fr.escale.security.Accounts.Why;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, the form for a new one, and one with what it may do. */
@Controller
@RequestMapping("/console/comptes")
class AccountPages {
    private final Accounts accounts;
    private final Referents referents;
    private final Links links;
    private final Team team;
    private final Clock clock;

    AccountPages(Accounts accounts, Referents referents, Links links, Team team, Clock clock) {
        this.accounts = accounts;
        this.referents = referents;
        this.links = links;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .map(row -> AccountLine.of(row, referents, now, team.zone()))
                        .toList());
        return "console/accounts";
    }

    @GetMapping("/inviter")
    String fresh(Model model) {
        return form(AccountForm.fresh(), model);
    }

    @PostMapping("/inviter")
    String invite(
            @RequestParam MultiValueMap<String, String> typed, Principal by, Model model, RedirectAttributes next) {
        var form = AccountForm.read(typed, "", referents);
        if (!form.problems().isEmpty()) {
            return form(form, model);
        }
        return switch (accounts.invite(form.email(), form.firstName(), form.roles(), form.referents(), by.getName())) {
            case Outcome.Link link -> {
                links.show(link, form.firstName(), next);
                yield AccountActions.BACK;
            }
            case Outcome.Refused refused -> form(form.with("email", AccountActions.words(refused.why())), model);
            case Outcome.Done done -> AccountActions.BACK;
        };
    }

    @GetMapping("/{account}")
    String account(@PathVariable String account, Principal who, Model model) {
        var row = find(account);
        return form(AccountForm.of(row), row, who, model);
    }

    @PostMapping("/{account}")
    String change(
            @PathVariable String account,
            @RequestParam MultiValueMap<String, String> typed,
            Principal by,
            Model model,
            RedirectAttributes next) {
        var row = find(account);
        var form = AccountForm.read(typed, row.email(), referents);
        if (!form.problems().isEmpty()) {
            return form(form, row, by, model);
        }
        var outcome = accounts.change(account, form.firstName(), form.roles(), form.referents(), by.getName());
        if (outcome instanceof Outcome.Refused refused && refused.why() != Why.GONE) {
            return form(form.with("role", AccountActions.words(refused.why())), row, by, model);
        }
        return AccountActions.said(outcome, say("C’est enregistré. Ça compte dès son prochain clic."), next);
    }

    private Row find(String account) {
        return accounts.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(AccountForm form, Row row, Principal who, Model model) {
        model.addAttribute("account", AccountLine.of(row, referents, clock.instant(), team.zone()));
        model.addAttribute("self", row.email().equals(who.getName()));
        return form(form, model);
    }

    private String form(AccountForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("referents", referents.all());
        return "console/account";
    }
}
