package fr.escale.security;

import static fr.escale.speech.Speech.say;

import fr.escale.speech.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everybody of the staff settles for themselves: the code at the sign-in, and sessions left open elsewhere. */
@Controller
@RequestMapping("/console/moi")
class MyAccountPages {
    private static final String BACK = "redirect:/console/moi";
    private static final String SECRET = MyAccountPages.class.getName() + ".secret";

    private static final Pattern PAGE = Pattern.compile("/console[\\w./?&=%+-]*");

    private final StaffAccounts accounts;
    private final Codes codes;
    private final OwnPassword own;
    private final Sessions sessions;
    private final Audit audit;
    private final InstantSource clock;

    MyAccountPages(
            StaffAccounts accounts, Codes codes, OwnPassword own, Sessions sessions, Audit audit, InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.own = own;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        boolean on = accounts.find(member.email()).filter(Account::withCode).isPresent();
        model.addAttribute("member", member);
        model.addAttribute("tongues", Tongue.values());
        model.addAttribute("on", on);
        model.addAttribute("left", on ? codes.left(member.email()) : 0);
        model.addAttribute("idle", sessions.settings().idle().toMinutes());
        model.addAttribute("longest", sessions.settings().longest().toHours());
        return "console/me";
    }

    /** The language they chose, for all their pages from now on; leads back to the page they were on. */
    @PostMapping("/langue")
    String speak(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String tongue,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        accounts.speak(member.email(), Tongue.coded(tongue));
        goOn(member, request, response);
        return PAGE.matcher(back).matches() ? "redirect:" + back : BACK;
    }

    /** Makes a secret for an app. It is kept with the session only, until the app has shown its first code. */
    @PostMapping("/code")
    String begin(HttpSession session) {
        session.setAttribute(SECRET, HexFormat.of().formatHex(codes.secret()));
        return BACK + "/code";
    }

    @GetMapping("/code")
    String secret(@AuthenticationPrincipal StaffMember member, HttpSession session, Model model) {
        if (!(session.getAttribute(SECRET) instanceof String secret)) {
            return BACK;
        }
        String text = Base32.of(HexFormat.of().parseHex(secret));
        model.addAttribute("secret", text.replaceAll("(.{4})", "$1 ").strip());
        model.addAttribute("square", QrCode.of(address(member, text)));
        return "console/me-code";
    }

    /** Turns it on; the spare codes are shown once, on the page that follows. */
    @PostMapping("/code/confirmer")
    String confirm(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String code,
            @RequestParam String current,
            HttpServletRequest request,
            RedirectAttributes next) {
        HttpSession session = request.getSession();
        if (!(session.getAttribute(SECRET) instanceof String secret)) {
            return BACK;
        }
        Optional<String> refusal = own.refusal(member, current, request);
        if (refusal.isPresent()) {
            next.addFlashAttribute("refused", refusal.get());
            return BACK + "/code";
        }
        Optional<List<String>> spare =
                codes.turnOn(member.email(), HexFormat.of().parseHex(secret), code, clock.instant());
        if (spare.isEmpty()) {
            next.addFlashAttribute(
                    "refused",
                    say(
                            "Ce n’est pas le bon code. Vérifie que l’heure du téléphone est juste, et prends le code suivant."));
            return BACK + "/code";
        }
        session.removeAttribute(SECRET);
        audit.note(member.email(), "code-turned-on", "");
        next.addFlashAttribute("spare", spare.get());
        return BACK;
    }

    @PostMapping("/code/secours")
    String renewSpare(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String current,
            HttpServletRequest request,
            RedirectAttributes next) {
        Optional<String> refusal = own.refusal(member, current, request);
        if (refusal.isPresent()) {
            return refused(refusal.get(), next);
        }
        audit.note(member.email(), "spare-codes-renewed", "");
        next.addFlashAttribute("spare", codes.renewSpare(member.email()));
        return BACK;
    }

    @PostMapping("/code/arreter")
    String stop(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String current,
            HttpServletRequest request,
            RedirectAttributes next) {
        Optional<String> refusal = own.refusal(member, current, request);
        if (refusal.isPresent()) {
            return refused(refusal.get(), next);
        }
        codes.turnOff(member.email());
        audit.note(member.email(), "code-turned-off", "");
        next.addFlashAttribute("done", say("Plus de code à la connexion : le mot de passe suffit."));
        return BACK;
    }

    /** Ends the sessions left open elsewhere; this one goes on. */
    @PostMapping("/sessions")
    String endOthers(
            @AuthenticationPrincipal StaffMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!accounts.endSessions(member)) {
            return "redirect:/login";
        }
        goOn(member, request, response);
        audit.note(member.email(), "ended-sessions", "");
        next.addFlashAttribute("done", say("C’est fait : tu n’es plus connecté·e qu’ici."));
        return BACK;
    }

    private void goOn(StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        accounts.find(member.email())
                .map(Account::member)
                .ifPresent(now -> sessions.goOnAs(SignIn.token(now), request, response));
    }

    private static String refused(String why, RedirectAttributes next) {
        next.addFlashAttribute("refused", why);
        return BACK;
    }

    /** As authenticator apps read it. */
    private static String address(StaffMember member, String secret) {
        return "otpauth://totp/Escale:" + member.email() + "?secret=" + secret + "&issuer=Escale";
    }
}
