package fr.escale.manner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody speaks to us in French, and is spoken to. */
public enum Manner {
    TU,
    VOUS;

    /** An appointment is a "rendez-vous" for everybody. */
    private static final Pattern APPOINTMENT = Pattern.compile("\\brende[zs]?[ -]?vous\\b");

    private static final Pattern VOUS_SAID = Pattern.compile("\\b(?:vous|votre|vos|v[oô]tres?)\\b");
    private static final Pattern TU_SAID = Pattern.compile("\\b(?:tu|toi|te|ton|ta|tes|stp)\\b|\\bt['’]");
    private static final Pattern TU_WISHED = Pattern.compile("\\btuto(?:ie|yer|yez|yons)");

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
