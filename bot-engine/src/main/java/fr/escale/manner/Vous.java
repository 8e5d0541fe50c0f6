package fr.escale.manner;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says "vous" what was written with "tu", so that every text is written once. Buttons are not for it: they are what the
 * person says.
 */
public final class Vous {
    private final Verbs verbs;
    private final List<Saying> sayings;

    private record Saying(Pattern tu, String vous) {}

    private Vous(Verbs verbs) {
        this.verbs = verbs;
        this.sayings = verbs.sayings().entrySet().stream()
                .map(saying -> new Saying(
                        Pattern.compile(
                                "(?<!\\p{L})" + saying.getKey().replace("'", "['’]") + "(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        saying.getValue()))
                .sorted(Comparator.comparing(saying -> -saying.tu().pattern().length()))
                .toList();
    }

    /** With the verbs that come with the program. */
    public static Vous shipped() {
        return new Vous(Verbs.shipped());
    }

    /** The same with "vous"; unchanged when it holds a verb that we have no form for: never half of both. */
    public String say(String tu) {
        return new Sentence(sayings(tu), verbs).polite().orElse(tu);
    }

    private String sayings(String text) {
        String said = text;
        for (Saying saying : sayings) {
            said = saying.tu()
                    .matcher(said)
                    .replaceAll(found -> Matcher.quoteReplacement(Letters.like(found.group(), saying.vous())));
        }
        return said;
    }
}
