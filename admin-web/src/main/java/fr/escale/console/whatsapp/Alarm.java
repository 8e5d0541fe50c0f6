package fr.escale.console.whatsapp;

import static fr.escale.speech.Speech.say;

import fr.escale.channel.whatsapp.WhatsApp;
import fr.escale.channel.whatsapp.WhatsApp.Trouble;
import fr.escale.console.Since;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What keeps WhatsApp from sending, on top of every staff page: whoever sees it can call who runs the account. */
@ControllerAdvice(basePackages = "fr.escale.console")
class Alarm {
    private final ObjectProvider<WhatsApp> number;
    private final Team team;
    private final Clock clock;

    Alarm(ObjectProvider<WhatsApp> number, Team team, Clock clock) {
        this.number = number;
        this.team = team;
        this.clock = clock;
    }

    @ModelAttribute("whatsappTrouble")
    String trouble(@Nullable Principal principal) {
        var ours = number.getIfAvailable();
        return principal == null || ours == null
                ? ""
                : ours.trouble().map(this::sentence).orElse("");
    }

    private String sentence(Trouble trouble) {
        var since = Since.moment(trouble.since(), clock.instant(), team.zone());
        return "WhatsApp · " + since + " · " + what(trouble.code()) + " (code " + trouble.code() + ")";
    }

    private static String what(int code) {
        return switch (code) {
            case 0, 190 -> say("Rien ne part : le jeton n’est plus valable. Fais-en un nouveau chez Meta.");
            case 131042 -> say("Rien ne part : le moyen de paiement est à revoir chez Meta.");
            case 131048 -> say("Trop de messages signalés : les annonces s’arrêtent pour un jour.");
            case 368, 131031 -> say("Rien ne part : Meta a bloqué le compte. Regarde le Business Manager.");
            case 131045 -> say("Rien ne part : le numéro est à enregistrer de nouveau chez Meta.");
            default -> say("Rien ne part : il manque un droit à notre compte chez Meta.");
        };
    }
}
