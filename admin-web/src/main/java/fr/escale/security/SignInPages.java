package fr.escale.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
    private final Audit audit;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInPages(StaffAccounts accounts, Passwords passwords, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Shows the form; {@code ?error}, {@code ?pause} and {@code ?logout} tell it what happened before. */
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
        Optional<String> problem =
                wrong(member, current).or(() -> PasswordRule.refusal(member.email(), current, next, again));
        if (problem.isPresent()) {
            model.addAttribute("refused", problem.get());
            return change(member, model);
        }
        if (!accounts.changePassword(member, passwords.hash(next))) {
            return "redirect:/login";
        }
        audit.note(member.email(), "changed-password", "");
        goOn(member.email(), request, response);
        return "redirect:" + member.home();
    }

    private Optional<String> wrong(StaffMember member, String current) {
        boolean right = accounts.find(member.email())
                .map(Account::hash)
                .filter(hash -> passwords.matches(current, hash))
                .isPresent();
        return right ? Optional.empty() : Optional.of("Le mot de passe actuel n’est pas le bon.");
    }

    private void goOn(String email, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        accounts.find(email).map(Account::member).map(SignIn::token).ifPresent(context::setAuthentication);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
