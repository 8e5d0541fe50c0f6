package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.duty.Bell;
import fr.escale.duty.Chain.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Whether alerts would arrive, in one line, and what to do where they would not.
 *
 * @param sound true when the last proof is fresh and nothing that is set is broken
 */
record ChainLine(boolean sound, String words, List<String> todo) {
    private static final Duration FRESH = Duration.ofHours(36);
    private static final String NOTHING_RINGS =
            "Fais sonner ton téléphone (ci-dessus), ou fais régler l’e-mail par qui a installé Escale.";

    ChainLine {
        todo = List.copyOf(todo);
    }

    static ChainLine of(Optional<Report> last, Instant now, ZoneId zone) {
        if (last.isEmpty()) {
            return new ChainLine(false, say("Les alertes n’ont pas encore été vérifiées."), List.of());
        }
        var report = last.get();
        if (report.proofs().stream().allMatch(proof -> proof.state() == Bell.State.OFF)) {
            return new ChainLine(
                    false,
                    say("Rien ne sonne : une alerte ne se voit que sur cette console."),
                    List.of(say(NOTHING_RINGS)));
        }
        var when = Since.moment(report.at(), now, zone);
        boolean stale = report.at().plus(FRESH).isBefore(now);
        var todo = report.proofs().stream()
                .filter(Bell.Proof::isBroken)
                .map(ChainLine::todo)
                .toList();
        var words = todo.isEmpty()
                ? say("Alertes vérifiées : {0}", when)
                : say("Une alerte n’arriverait pas. Vérifié : {0}", when);
        return new ChainLine(todo.isEmpty() && !stale, words, todo);
    }

    /** What somebody without a computer science degree can do about it. */
    static String todo(Bell.Proof proof) {
        boolean refused = proof.state() == Bell.State.REFUSED;
        return switch (proof.kind()) {
            case PUSH ->
                refused
                        ? say(
                                "Téléphones : le service de notifications refuse nos appels. Réinscris ton téléphone ci-dessous.")
                        : say(
                                "Téléphones : le service de notifications ne répond pas. Le serveur a-t-il accès à Internet ?");
            case MAIL ->
                refused
                        ? say(
                                "E-mail : le serveur refuse l’identifiant ou le mot de passe (ESCALE_MAIL_USER, ESCALE_MAIL_PASSWORD).")
                        : say("E-mail : le serveur ne répond pas (ESCALE_MAIL_HOST, ESCALE_MAIL_PORT).");
            case WEBHOOK ->
                refused
                        ? say("Webhook : l’autre programme refuse nos appels (ESCALE_ALERT_WEBHOOK, et son secret).")
                        : say("Webhook : l’autre programme ne répond pas (ESCALE_ALERT_WEBHOOK).");
        };
    }

    /** One bell's state. */
    static String state(Bell.Proof proof) {
        var name = switch (proof.kind()) {
            case PUSH -> say("Téléphones");
            case MAIL -> say("E-mail");
            case WEBHOOK -> say("Webhook");
        };
        var state = switch (proof.state()) {
            case WORKS -> say("ça marche");
            case OFF -> say("pas mis en place");
            case NOBODY_HEARS -> say("aucun téléphone d’une personne en service à cette heure-là");
            case UNREACHABLE -> say("ne répond pas");
            case REFUSED -> say("refuse nos appels");
        };
        return say("{0} : {1}", name, state);
    }
}
