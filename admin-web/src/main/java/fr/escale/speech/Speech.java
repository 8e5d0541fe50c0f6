package fr.escale.speech;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the console's Java says, in the language of the request. */
public final class Speech {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

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

    /** What stands in a value is left alone, holes or not. */
    static String filled(String sentence, @Nullable Object... values) {
        return HOLE.matcher(sentence).replaceAll(hole -> Matcher.quoteReplacement(value(hole, values)));
    }

    private static String value(MatchResult hole, @Nullable Object[] values) {
        int place = Integer.parseInt(hole.group(1));
        return place < values.length ? String.valueOf(values[place]) : hole.group();
    }
}
