package fr.escale.model;

import java.util.List;
import java.util.regex.Pattern;

/** Words without what tells who somebody is: names as people give them, numbers, addresses, links. */
public final class Stripped {
    private static final String NAME = "[\\p{L}’'-]{2,}(?: \\p{Lu}[\\p{L}’'-]+)?";

    private static final List<Pattern> IDENTITIES = List.of(
            Pattern.compile("\\S+@\\S*|(?:https?://|www\\.)\\S+"),
            Pattern.compile(
                    "\\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av|bd|boulevard|place|impasse|all[ée]e|chemin|route|quai|cours)\\b\\.?"
                            + "(?: (?:de|du|des|la|le|les|l['’]))*(?: ?[\\p{L}’'-]+){1,3}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("\\+?\\p{Nd}(?:[ ./-]?\\p{Nd}){4,}"),
            Pattern.compile("\\p{Nd}{1,2}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2,4}"),
            Pattern.compile(
                    "(?:je m['’ ]?app?elle?|jm['’ ]?app?elle?|(?:moi|mon (?:nom|pr[ée]nom)),? (?:c['’ ]?est|est|c)"
                            + "|my name is|i['’]m called|me llamo|mi nombre es|chamo[- ]me|(?:o )?meu nome [ée]"
                            + "|меня зовут|мене звати|мене звуть|اسمي|اسمى) " + NAME,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    private Stripped() {}

    /** The rest of what somebody typed, on one line; empty when it told nothing else. */
    public static String of(String text) {
        String left = text;
        for (Pattern identity : IDENTITIES) {
            left = identity.matcher(left).replaceAll(" ");
        }
        return left.replaceAll("\\s+", " ").strip();
    }
}
