package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.duty.Bell;
import fr.escale.duty.Chain;
import fr.escale.duty.Devices;
import fr.escale.duty.Devices.Subscription;
import fr.escale.speech.Speech;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My phones, and a try of everything that rings. */
@Controller
@RequestMapping("/console/service")
class BellActions {
    private static final String PAGE = "redirect:/console/service#telephones";

    private final Devices devices;
    private final Chain chain;
    private final Clock clock;

    BellActions(Devices devices, Chain chain, Clock clock) {
        this.devices = devices;
        this.chain = chain;
        this.clock = clock;
    }

    @PostMapping("/appareils")
    String add(
            @RequestParam String endpoint,
            @RequestParam String p256dh,
            @RequestParam String auth,
            @RequestParam(defaultValue = "Cet appareil") String name,
            Principal principal,
            RedirectAttributes next) {
        var subscription = new Subscription(endpoint, p256dh, auth);
        if (devices.add(principal.getName(), name.strip(), subscription, clock.instant())) {
            next.addFlashAttribute(
                    "done", say("Cet appareil sonnera quand tu es en service. Essaie avec « Tester maintenant »."));
        } else {
            next.addFlashAttribute(
                    "refused", say("Cet appareil ne peut pas recevoir nos alertes. Essaie avec un autre navigateur."));
        }
        return PAGE;
    }

    @PostMapping("/appareils/{id}/retirer")
    String remove(@PathVariable String id, Principal principal, RedirectAttributes next) {
        devices.remove(principal.getName(), id);
        next.addFlashAttribute("done", say("Cet appareil ne sonnera plus."));
        return PAGE;
    }

    @PostMapping("/essai")
    String tryOut(Principal principal, RedirectAttributes next) {
        var now = clock.instant();
        var rung = devices.tryOut(principal.getName(), Speech.locale(), now);
        var report = chain.prove(now);
        next.addFlashAttribute(report.isBroken() || rung.failed() > 0 ? "warning" : "done", words(rung));
        return PAGE;
    }

    private static String words(Bell.Rung rung) {
        if (rung.taken() == 0 && rung.failed() == 0)
            return say("Tout est vérifié. Tu n’as pas encore d’appareil qui sonne.");
        if (rung.taken() == 0) return say("Aucun de tes appareils n’a pu être joint. Réinscris-le ci-dessous.");
        return rung.taken() == 1
                ? say("Tout est vérifié. Ton appareil va sonner.")
                : say("Tout est vérifié. Tes appareils vont sonner.");
    }
}
