package fr.escale.manner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody speaks to us in French, and is spoken to. */
public enum Manner {
    TU,
    VOUS;

    /** An appointment is a "rendez-vous" for everybody. */
    private static final Pattern APPOINTMENT = words("\\brende[zs]?[ -]?vous\\b");

    private static final Pattern VOUS_SAID = words("\\b(?:vous|votre|vos|v[oô]tres?)\\b");
    private static final Pattern TU_SAID = words("\\b(?:tu|toi|te|ton|ta|tes|stp)\\b|\\bt['’]");
    private static final Pattern TU_WISHED = words("\\btuto(?:ie|yer|yez|yons)");

    /** Letters with accents are letters: the end of "êtes" is no "tes". */
    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * What this message shows; nothing when it shows neither, or both.
     *
     * @param written as it was typed, of any length
     */
    public static Optional<Manner> of(String written) {
        String words = APPOINTMENT.matcher(written.toLowerCase(Locale.FRENCH)).replaceAll("rdv");
        if (TU_WISHED.matcher(words).find()) {
            return Optional.of(TU);
        }
        boolean vous = VOUS_SAID.matcher(words).find();
        boolean tu = TU_SAID.matcher(words).find();
        return vous == tu ? Optional.empty() : Optional.of(vous ? VOUS : TU);
    }
}
