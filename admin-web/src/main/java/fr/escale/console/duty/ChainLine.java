package fr.escale.console.duty;

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
    private static final List<String> NOTHING_RINGS =
            List.of("Fais sonner ton téléphone (ci-dessus), ou fais régler l’e-mail par qui a installé Escale.");

    ChainLine {
        todo = List.copyOf(todo);
    }

    static ChainLine of(Optional<Report> last, Instant now, ZoneId zone) {
        if (last.isEmpty()) {
            return new ChainLine(false, "Les alertes n’ont pas encore été vérifiées.", List.of());
        }
        var report = last.get();
        if (report.proofs().stream().allMatch(proof -> proof.state() == Bell.State.OFF)) {
            return new ChainLine(false, "Rien ne sonne : une alerte ne se voit que sur cette console.", NOTHING_RINGS);
        }
        var when = Since.moment(report.at(), now, zone);
        boolean stale = report.at().plus(FRESH).isBefore(now);
        var todo = report.proofs().stream()
                .filter(Bell.Proof::isBroken)
                .map(ChainLine::todo)
                .toList();
        var words = todo.isEmpty() ? "Alertes vérifiées : " + when : "Une alerte n’arriverait pas. Vérifié : " + when;
        return new ChainLine(todo.isEmpty() && !stale, words, todo);
    }

    /** What somebody without a computer science degree can do about it. */
    static String todo(Bell.Proof proof) {
        boolean refused = proof.state() == Bell.State.REFUSED;
        return switch (proof.kind()) {
            case PUSH ->
                refused
                        ? "Téléphones : le service de notifications refuse nos appels. Réinscris ton téléphone ci-dessous."
                        : "Téléphones : le service de notifications ne répond pas. Le serveur a-t-il accès à Internet ?";
            case MAIL ->
                refused
                        ? "E-mail : le serveur refuse l’identifiant ou le mot de passe (ESCALE_MAIL_USER, ESCALE_MAIL_PASSWORD)."
                        : "E-mail : le serveur ne répond pas (ESCALE_MAIL_HOST, ESCALE_MAIL_PORT).";
            case WEBHOOK ->
                refused
                        ? "Webhook : l’autre programme refuse nos appels (ESCALE_ALERT_WEBHOOK, et son secret)."
                        : "Webhook : l’autre programme ne répond pas (ESCALE_ALERT_WEBHOOK).";
        };
    }

    /** One bell's state, in French. */
    static String state(Bell.Proof proof) {
        var name = switch (proof.kind()) {
            case PUSH -> "Téléphones";
            case MAIL -> "E-mail";
            case WEBHOOK -> "Webhook";
        };
        return name + " : "
                + switch (proof.state()) {
                    case WORKS -> "ça marche";
                    case OFF -> "pas mis en place";
                    case NOBODY_HEARS -> "aucun téléphone d’une personne en service à cette heure-là";
                    case UNREACHABLE -> "ne répond pas";
                    case REFUSED -> "refuse nos appels";
                };
    }
}
