package fr.escale.speech;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the console's Java says, in the language of the request. */
public final class Speech {
    private Speech() {}

    /**
     * A sentence for the page that is being made.
     *
     * @param french as it stands in the catalogue; values go where it says {0}, {1}…
     */
    public static String say(String french, @Nullable Object... values) {
        String sentence = Tongue.here() == Tongue.FRENCH ? french : Catalogue.ENGLISH.of(french);
        return filled(sentence, values);
    }

    /**
     * The same for a finished French sentence that another room wrote: found whole, or with its values read out of it.
     * What the catalogue does not know stays as it is. Never for words of people.
     */
    public static String retell(String french) {
        return Tongue.here() == Tongue.FRENCH ? french : Catalogue.ENGLISH.retold(french);
    }

    /** How days, months and amounts are written on this page. */
    public static Locale locale() {
        return Tongue.here().locale();
    }

    static String filled(String sentence, @Nullable Object... values) {
        String whole = sentence;
        for (int i = 0; i < values.length; i++) {
            whole = whole.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return whole;
    }
}
