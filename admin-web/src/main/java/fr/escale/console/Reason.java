package fr.escale.console;

import fr.escale.speech.Speech;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Why somebody is wanted, as a heading: the words of the program in the page's language, an editor's as they are. */
public final class Reason {
    private static final String DISTRESS = "Détresse : ";

    private Reason() {}

    /** The mark beside it already says that it is distress, so only what kind of it is left. */
    public static String of(String why) {
        return why.startsWith(DISTRESS)
                ? Since.capitalised(kinds(why.substring(DISTRESS.length()).replaceFirst("\\.$", "")))
                : Since.capitalised(Speech.retell(why).replaceFirst("\\.$", ""));
    }

    /** The danger and what goes with it: "idées suicidaires, moins de 18 ans". */
    private static String kinds(String words) {
        return Arrays.stream(words.split(", ", -1)).map(Speech::retell).collect(Collectors.joining(", "));
    }
}
