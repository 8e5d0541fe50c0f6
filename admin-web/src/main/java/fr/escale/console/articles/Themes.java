package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.SubTheme;
import fr.escale.knowledge.Theme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The themes of articles by slug, with the names that editors read. */
final class Themes {
    private Themes() {}

    /** A theme's name; its slug where we have none. */
    static String name(String theme) {
        if (theme.isBlank()) {
            return say("Sans thème");
        }
        return Theme.of(theme)
                .map(known -> say(known.french()))
                .orElseGet(() -> theme.substring(0, 1).toUpperCase(Locale.FRANCE) + theme.substring(1));
    }

    /** Every theme an article can have, by slug, and the one already chosen, so that nothing is lost. */
    static Map<String, String> choices(String chosen) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Theme.values()).forEach(theme -> choices.put(theme.slug(), say(theme.french())));
        if (!chosen.isBlank()) {
            choices.putIfAbsent(chosen, name(chosen));
        }
        return choices;
    }

    /** Every sub-theme an article can have, by slug, and the one already typed, so that nothing is lost. */
    static Map<String, String> closer(String chosen) {
        var choices = new LinkedHashMap<String, String>();
        SubTheme.all().forEach(one -> choices.put(one.slug(), one.french()));
        if (!chosen.isBlank()) {
            choices.putIfAbsent(chosen, chosen);
        }
        return choices;
    }
}
