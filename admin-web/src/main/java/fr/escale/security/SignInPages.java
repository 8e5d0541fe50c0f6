package fr.escale.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page and the page where a password becomes one's own. */
@Controller
class SignInPages {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final OwnPassword own;
    private final Sessions sessions;
    private final Audit audit;

    SignInPages(StaffAccounts accounts, Passwords passwords, OwnPassword own, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.own = own;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Shows the form; {@code ?error}, {@code ?pause}, {@code ?logout}, {@code ?fin} and {@code ?pret} say what was before. */
    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/mot-de-passe")
    String change(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("first", member.mustChange());
        return "mot-de-passe";
    }

    /** Changes the password: other sessions end, this one goes on. What is wrong is in the model as {@code refused}. */
    @PostMapping("/mot-de-passe")
    String change(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String current,
            @RequestParam String next,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> problem = own.refusal(member, current, request)
                .or(() -> PasswordRule.refusal(member.email(), current, next, again));
        if (problem.isPresent()) {
            model.addAttribute("refused", problem.get());
            return change(member, model);
        }
        if (!accounts.changePassword(member, passwords.hash(next))) {
            return "redirect:/login";
        }
        audit.note(member.email(), "changed-password", "");
        accounts.find(member.email())
                .map(Account::member)
                .ifPresent(now -> sessions.goOnAs(SignIn.token(now), request, response));
        return "redirect:" + member.home();
    }
}
