package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import fr.escale.security.Accounts;
import fr.escale.security.Accounts.Outcome;
import fr.escale.security.Accounts.Why;
import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does with an account; each act ends on the list, which says what became of it. */
@Controller
@RequestMapping("/console/comptes/{account}")
class AccountActions {
    static final String BACK = "redirect:/console/comptes";

    private final Accounts accounts;
    private final Links links;

    AccountActions(Accounts accounts, Links links) {
        this.accounts = accounts;
        this.links = links;
    }

    @PostMapping("/fermer")
    String disable(@PathVariable String account, Principal by, RedirectAttributes next) {
        var outcome = accounts.disable(account, by.getName());
        if (outcome instanceof Outcome.Done) {
            accounts.find(account)
                    .ifPresent(row -> next.addFlashAttribute(
                            "undo", new Undo("/console/comptes/" + row.id() + "/ouvrir", Map.of())));
        }
        return said(outcome, say("C’est désactivé : cette personne n’entre plus, et ses sessions sont fermées."), next);
    }

    @PostMapping("/ouvrir")
    String enable(@PathVariable String account, Principal by, RedirectAttributes next) {
        return said(
                accounts.enable(account, by.getName()),
                say("C’est réactivé : son mot de passe marche à nouveau."),
                next);
    }

    @PostMapping("/lien")
    String renewLink(@PathVariable String account, Principal by, RedirectAttributes next) {
        var outcome = accounts.renewLink(account, by.getName());
        if (outcome instanceof Outcome.Link link) {
            var whose = accounts.find(account).map(Accounts.Row::firstName).orElse("");
            links.show(link, whose, next);
            return BACK;
        }
        return said(outcome, "", next);
    }

    @PostMapping(path = "/sans-code", params = "sure")
    String removeCode(@PathVariable String account, Principal by, RedirectAttributes next) {
        return said(
                accounts.removeCode(account, by.getName()),
                say("Plus de code demandé pour ce compte : son mot de passe suffit."),
                next);
    }

    /** Ends on the list. */
    static String said(Outcome outcome, String done, RedirectAttributes next) {
        if (outcome instanceof Outcome.Refused refused) {
            next.addFlashAttribute("refused", words(refused.why()));
        } else {
            next.addFlashAttribute("done", done);
        }
        return BACK;
    }

    static String words(Why why) {
        return switch (why) {
            case KNOWN ->
                say("Cette adresse a déjà un compte : ouvre-le dans la liste pour lui faire un nouveau lien.");
            case GONE -> say("Ce compte n’est plus là.");
            case YOURSELF ->
                say("Tu ne peux pas t’enlever ça à toi-même : demande à une autre personne de l’administration.");
            case LAST_ADMINISTRATOR ->
                say("C’est la dernière personne de l’administration : donne d’abord ce rôle à une autre.");
        };
    }

    /** As the frame shows it: where to send what to take an act back. */
    record Undo(String address, Map<String, String> fields) {}
}
