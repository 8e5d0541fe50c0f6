package fr.escale.security;

import static fr.escale.speech.Speech.say;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second page of the sign-in, for those who are asked for a code. */
@Controller
class CodePages {
    static final String ADDRESS = "/login/code";
    private static final String PAGE = "code";

    /** Only who knows the password gets here: the pause may belong to the account, wherever the tries come from. */
    private static final Attempt ANYWHERE = new Attempt("code", true);

    private final StaffAccounts accounts;
    private final Codes codes;
    private final Brakes brakes;
    private final Sessions sessions;
    private final AfterSignIn.Welcomed welcomed;
    private final Audit audit;
    private final InstantSource clock;

    CodePages(
            StaffAccounts accounts,
            Codes codes,
            Brakes brakes,
            Sessions sessions,
            AfterSignIn.Welcomed welcomed,
            Audit audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.brakes = brakes;
        this.sessions = sessions;
        this.welcomed = welcomed;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String ask(@AuthenticationPrincipal @Nullable Object who, HttpServletRequest request) {
        return who instanceof HalfwayIn && !sessions.isTooLateForCode(request) ? PAGE : "redirect:/login";
    }

    /** Lets in whoever has the code; what is wrong is in the model as {@code refused}. */
    @PostMapping(ADDRESS)
    @Nullable
    String take(
            @AuthenticationPrincipal @Nullable Object who,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        if (!(who instanceof HalfwayIn halfway) || sessions.isTooLateForCode(request)) {
            return "redirect:/login";
        }
        if (brakes.on(halfway.email(), ANYWHERE)) {
            model.addAttribute("refused", say("Quelques essais de trop. Patiente une minute, puis réessaie."));
            return PAGE;
        }
        Optional<StaffMember> member = member(halfway);
        if (member.isEmpty()) {
            return "redirect:/login";
        }
        if (!codes.takes(halfway.email(), code, clock.instant())) {
            return refuse(halfway, model);
        }
        brakes.succeeded(halfway.email(), ANYWHERE);
        Authentication in = SignIn.token(member.get());
        sessions.goOnAs(in, request, response);
        welcomed.onAuthenticationSuccess(request, response, in);
        return null;
    }

    private String refuse(HalfwayIn halfway, Model model) {
        brakes.failed(halfway.email(), ANYWHERE);
        audit.note(halfway.email(), "code-refused", "");
        model.addAttribute(
                "refused",
                say("Ce code ne va pas, ou il a déjà servi. Attends le suivant, ou prends un code de secours."));
        return PAGE;
    }

    private Optional<StaffMember> member(HalfwayIn halfway) {
        return accounts.find(halfway.email())
                .filter(Account::mayEnter)
                .map(Account::member)
                .filter(now -> now.generation() == halfway.generation());
    }
}
