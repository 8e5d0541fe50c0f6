package fr.escale.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What articles are about: the only themes that an article can have, after the data·inclusion vocabulary. */
public enum Theme {
    MOBILITE("mobilite", "Mobilité"),
    LOGEMENT("logement", "Logement"),
    FORMATION("formation", "Formation et travail"),
    SANTE("sante", "Santé"),
    ARGENT("argent", "Argent"),
    NUMERIQUE("numerique", "Numérique"),
    DROITS("droits", "Papiers et droits"),
    FAMILLE("famille", "Famille"),
    QUOTIDIEN("quotidien", "Vie quotidienne");

    private final String slug;
    private final String french;

    Theme(String slug, String french) {
        this.slug = slug;
        this.french = french;
    }

    /** As it stands in an article's front matter. */
    public String slug() {
        return slug;
    }

    /** As editors and young people read it. */
    public String french() {
        return french;
    }

    /** The theme with that slug. */
    public static Optional<Theme> of(String slug) {
        return Arrays.stream(values()).filter(theme -> theme.slug.equals(slug)).findFirst();
    }

    static List<String> slugs() {
        return Arrays.stream(values()).map(Theme::slug).toList();
    }
}
