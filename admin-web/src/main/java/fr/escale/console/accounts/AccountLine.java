package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.console.Since;
import fr.escale.security.Accounts.Row;
import fr.escale.security.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An account as the list shows it.
 *
 * @param territory for whom they answer, in words; empty where that means nothing
 * @param seen when they were last here, in words
 * @param mark what is out of the ordinary; empty when nothing is
 */
record AccountLine(
        String id,
        String email,
        String name,
        List<String> roles,
        String territory,
        String seen,
        String mark,
        boolean withCode,
        boolean disabled) {

    static AccountLine of(Row row, Referents referents, Instant now, ZoneId zone) {
        return new AccountLine(
                row.id(),
                row.email(),
                row.firstName().isEmpty() ? row.email() : row.firstName(),
                row.roles().stream().sorted().map(AccountLine::label).toList(),
                territory(row, referents),
                row.lastSignIn() == null
                        ? say("jamais connecté·e")
                        : say("dernière connexion : {0}", Since.moment(row.lastSignIn(), now, zone)),
                mark(row, now, zone),
                row.withCode(),
                row.disabled());
    }

    /** A role in the team's words. */
    static String label(Role role) {
        return switch (role) {
            case ADMIN -> say("Administration");
            case REFERENT -> say("Référent·e");
            case EDITOR -> say("Équipe éditoriale");
            case EVALUATOR -> say("Évaluation");
        };
    }

    private static String mark(Row row, Instant now, ZoneId zone) {
        if (row.disabled()) {
            return say("désactivé");
        }
        if (row.invitedUntil() != null && row.invitedUntil().isAfter(now)) {
            return say("lien valable jusqu’à {0}", Since.moment(row.invitedUntil(), now, zone));
        }
        return row.entered() ? "" : say("lien expiré");
    }

    private static String territory(Row row, Referents referents) {
        boolean answers = row.roles().contains(Role.REFERENT) || row.roles().contains(Role.ADMIN);
        if (!answers || referents.all().size() == 1) {
            return "";
        }
        return row.referents().isEmpty()
                ? say("tout le territoire")
                : say(
                        "communes de {0}",
                        row.referents().stream()
                                .map(id ->
                                        referents.find(id).map(Referent::name).orElse(id))
                                .collect(Collectors.joining(", ")));
    }
}
