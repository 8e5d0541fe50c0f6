package fr.escale.security;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who was invited chooses a password. Opening the link changes nothing, so no mail scanner uses it up. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationPages {
    /** Where links to choose a password lead, from the server's root on. */
    static final String PATH = "/invitation/";

    private static final String PAGE = "invitation";

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final InstantSource clock;

    InvitationPages(StaffAccounts accounts, Passwords passwords, Audit audit, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shows the form; without a link that works it says so and how to get one. */
    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        accounts.invited(Mark.of(token), clock.instant()).map(Account::member).ifPresent(member -> {
            model.addAttribute("email", member.email());
            model.addAttribute("name", member.firstName());
        });
        return PAGE;
    }

    /** The password is theirs; what is wrong with it is in the model as {@code refused}. */
    @PostMapping
    String accept(@PathVariable String token, @RequestParam String next, @RequestParam String again, Model model) {
        String mark = Mark.of(token);
        Optional<String> email = accounts.invited(mark, clock.instant())
                .map(account -> account.member().email());
        if (email.isEmpty()) {
            return show(token, model);
        }
        Optional<String> problem = PasswordRule.refusal(email.get(), "", next, again);
        if (problem.isPresent()) {
            model.addAttribute("refused", problem.get());
            return show(token, model);
        }
        if (!accounts.accept(mark, clock.instant(), passwords.hash(next))) {
            return show(token, model);
        }
        audit.note(email.get(), "accepted-invitation", "");
        return "redirect:/login?pret";
    }
}
