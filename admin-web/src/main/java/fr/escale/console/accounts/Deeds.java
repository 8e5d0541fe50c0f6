package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import java.util.Map;
import java.util.Set;

/** What staff did, in the words of the journal. */
final class Deeds {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("signed-in", "est entré·e"),
            Map.entry("sign-in-refused", "mot de passe refusé"),
            Map.entry("code-refused", "code refusé"),
            Map.entry("changed-password", "a changé son mot de passe"),
            Map.entry("accepted-invitation", "a choisi son mot de passe"),
            Map.entry("code-turned-on", "a mis un code à sa connexion"),
            Map.entry("code-turned-off", "a enlevé le code de sa connexion"),
            Map.entry("spare-codes-renewed", "a refait ses codes de secours"),
            Map.entry("ended-sessions", "a fermé ses autres sessions"),
            Map.entry("invited", "a invité"),
            Map.entry("made-link", "a fait un nouveau lien pour"),
            Map.entry("changed-account", "a changé le compte de"),
            Map.entry("disabled-account", "a désactivé le compte de"),
            Map.entry("enabled-account", "a réactivé le compte de"),
            Map.entry("removed-code", "a enlevé le code de"),
            Map.entry("read", "a lu une conversation sans la tenir"),
            Map.entry("changed-card", "a modifié la fiche d’une personne"),
            Map.entry("wrote-note", "a écrit une note"),
            Map.entry("took-over", "a pris la main dans"),
            Map.entry("gave-back", "a rendu au bot"),
            Map.entry("passed-on", "a passé à {0}"),
            Map.entry("taken-back", "a repris à {0}, faute de présence,"),
            Map.entry("reassigned", "a confié à {0}, en remplacement,"),
            Map.entry("joined", "a suivi la personne dans sa première conversation, depuis"));

    private static final Set<String> CONVERSATIONS = Set.of(
            "read",
            "changed-card",
            "wrote-note",
            "took-over",
            "gave-back",
            "passed-on",
            "taken-back",
            "reassigned",
            "joined");

    private Deeds() {}

    /**
     * A deed that has no words yet is shown as it is noted.
     *
     * @param whom name of the colleague whom it concerns; the whole team when empty
     */
    static String words(String what, String whom) {
        return say(WORDS.getOrDefault(what, what), whom.isEmpty() ? say("toute l’équipe") : whom);
    }

    static boolean isAboutConversation(String what) {
        return CONVERSATIONS.contains(what);
    }
}
