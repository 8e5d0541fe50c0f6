package fr.escale.console.articles;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The themes of articles by slug, with the names that editors read. */
final class Themes {
    private static final Map<String, String> NAMES = Map.of(
            "mobilite", "Mobilité",
            "logement", "Logement",
            "formation", "Formation",
            "sante", "Santé",
            "emploi", "Emploi",
            "argent", "Argent",
            "droits", "Droits et démarches",
            "famille", "Famille",
            "numerique", "Numérique",
            "loisirs", "Loisirs et engagement");

    private Themes() {}

    /** A theme's name; its slug where we have none. */
    static String name(String theme) {
        if (theme.isBlank()) {
            return "Sans thème";
        }
        return NAMES.getOrDefault(theme, theme.substring(0, 1).toUpperCase(Locale.FRANCE) + theme.substring(1));
    }

    /** Every theme to choose from, the one already chosen among them, by slug. */
    static Map<String, String> choices(String chosen) {
        var choices = new TreeMap<>(NAMES);
        if (!chosen.isBlank()) {
            choices.putIfAbsent(chosen, name(chosen));
        }
        return choices;
    }
}
