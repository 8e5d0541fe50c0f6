package fr.escale.console.flows;

import java.util.Map;
import java.util.Set;

/** The flow language and its rules, as editors read them in French. */
final class Wordings {
    private static final Set<String> SAID = Set.of("say", "ask", "offer slots", "book", "end", "offer stops");

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("answer from", "répond avec les fiches"),
            Map.entry("article", "montre la fiche"),
            Map.entry("into", "retient la réponse sous"),
            Map.entry("expecting", "attend"),
            Map.entry("none", "s’il n’y en a pas"),
            Map.entry("taken", "si c’est pris entre-temps"),
            Map.entry("remember", "retient"),
            Map.entry("as", "la valeur"),
            Map.entry("hand over", "passe le relais à l’équipe"),
            Map.entry("urgent", "urgent"),
            Map.entry("call", "passe par le scénario"),
            Map.entry("go to", "continue à l’étape"),
            Map.entry("open", "ouvre le scénario"),
            Map.entry("when", "selon"),
            Map.entry("wait", "attend"),
            Map.entry("remind", "rappelle"));

    private static final Map<String, String> ORDERS = Map.ofEntries(
            Map.entry("stop", "ne plus écrire"),
            Map.entry("menu", "le menu"),
            Map.entry("back", "l’étape d’avant"),
            Map.entry("human", "un humain"),
            Map.entry("appointment", "un rendez-vous"),
            Map.entry("cancel", "annuler le rendez-vous"),
            Map.entry("erase", "tout effacer"),
            Map.entry("my data", "mes données"),
            Map.entry("help", "l’aide"));

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("unknown-key", "Ce mot-clé n’existe pas"),
            Map.entry("key-out-of-place", "Ce mot-clé n’a pas sa place ici"),
            Map.entry("duplicate-key", "Ce mot-clé est écrit deux fois"),
            Map.entry("unknown-step", "Cette étape n’existe pas"),
            Map.entry("unknown-flow", "Ce scénario n’existe pas"),
            Map.entry("unknown-order", "Cet ordre n’existe pas"),
            Map.entry("expecting", "Ce genre de réponse n’existe pas"),
            Map.entry("answer-from", "Les réponses viennent des fiches : « knowledge »"),
            Map.entry("yes-or-no", "C’est oui ou non : « yes » ou « no »"),
            Map.entry("missing-words", "Il manque des mots"),
            Map.entry("nothing-to-do", "Cette étape ne fait rien"),
            Map.entry("no-way-on", "On ne sait pas où ça continue"),
            Map.entry("two-ways", "Il y a deux suites, il en faut une"),
            Map.entry("step-name", "Ce nom d’étape ne va pas"),
            Map.entry("variable-name", "Ce nom ne va pas"),
            Map.entry("duplicate-step", "Deux étapes ont le même nom"),
            Map.entry("unreachable-step", "Rien ne mène à cette étape"),
            Map.entry("no-end", "Ce chemin ne finit jamais"),
            Map.entry("book-without-offer", "On réserve sans avoir proposé de créneau"),
            Map.entry("label-too-long", "Ce bouton est trop long"),
            Map.entry("description-too-long", "Cette description est trop longue"),
            Map.entry("text-too-long", "Ce texte est trop long"),
            Map.entry("too-many-buttons", "Trop de boutons"),
            Map.entry("id-too-long", "Ces noms sont trop longs ensemble"),
            Map.entry("same-start", "Un autre scénario commence par ces mots"),
            Map.entry("empty-file", "Le scénario est vide"),
            Map.entry("not-yaml", "Ces lignes ne se lisent pas"),
            Map.entry("not-a-block", "Il faut ici des mots-clés et leurs valeurs"),
            Map.entry("not-a-list", "Il faut ici une liste, avec des tirets"),
            Map.entry("tab", "Une tabulation : mets des espaces"),
            Map.entry("colon", "Un texte avec deux-points a besoin de guillemets"));

    private static final Map<String, String> WHO = Map.of(
            "they", "La personne",
            "tap", "Appuie sur",
            "send", "Envoie",
            "open", "Ouvre",
            "wait", "Plus tard",
            "bot", "Le bot",
            "buttons", "Boutons",
            "desk", "Le bureau");

    private Wordings() {}

    /** Whether the person reads what stands behind this key. */
    static boolean isSaid(String key) {
        return SAID.contains(key);
    }

    /** What a key of a step does; the key itself where it needs no words. */
    static String of(String key) {
        return KEYS.getOrDefault(key, key);
    }

    /** Where a button with that order leads. */
    static String order(String order) {
        return ORDERS.getOrDefault(order, order);
    }

    /** What is wrong, by the rule's name. */
    static String rule(String rule) {
        return RULES.getOrDefault(rule, "À corriger");
    }

    /** Who speaks or acts in a line of a talk. */
    static String who(String who) {
        return WHO.getOrDefault(who, who);
    }
}
