package fr.escale.safety;

import java.util.EnumSet;
import java.util.Set;

/**
 * The danger somebody is in, and what decides which help fits.
 *
 * @param language of the wording that told it (BCP 47); empty when no wording did, and it is only guessed
 */
public record Plight(Danger danger, Set<Sign> signs, String language) {
    public Plight {
        signs = Set.copyOf(signs);
    }

    /** A danger of which nothing else is known. */
    public static Plight of(Danger danger) {
        return new Plight(danger, Set.of(), "");
    }

    public boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /**
     * This danger, with what was known of the person before: who is a minor remains one. What was told in so many words
     * is not replaced by what is only guessed, unless a life is at stake and was not before.
     */
    Plight after(Plight earlier) {
        var all = EnumSet.noneOf(Sign.class);
        all.addAll(earlier.signs);
        all.remove(Sign.FOR_SOMEBODY);
        all.addAll(signs);
        boolean kept = isGuessed() && !earlier.isGuessed() && !isGraver(earlier);
        var stronger = kept ? earlier : this;
        return new Plight(stronger.danger, all, stronger.language);
    }

    /** A life is at stake, and more directly than in what was told before. */
    private boolean isGraver(Plight earlier) {
        return danger.compareTo(Danger.MINOR_IN_DANGER) < 0 && danger.compareTo(earlier.danger) < 0;
    }

    private boolean isGuessed() {
        return language.isEmpty();
    }
}
