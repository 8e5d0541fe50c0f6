package fr.escale.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer says that can be wrong: its figures, numbers, links and names. */
final class Facts {
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\p{L}\\p{Nd}._%+-]+@[\\p{L}\\p{Nd}.-]+|[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)*\\.[a-z]{2,6}\\b(?:/\\S*)?");

    /** Small enough to be an article or a turn of speech: "one", "two". */
    private static final long SMALL = 2;

    private final Set<String> links;
    private final Set<String> written;
    private final Set<String> meant;
    private final Names names;

    Facts(String answer, Locale language) {
        links = links(answer);
        written = Numbers.written(withoutLinks(answer));
        meant = Numbers.meant(withoutLinks(answer), language);
        names = new Names(answer);
    }

    /** Whether a text says these facts, all of them that are written in figures, and no other. */
    boolean holdIn(String text, Locale language) {
        String words = withoutLinks(text);
        return links.equals(links(text))
                && Numbers.written(words).equals(written)
                && Numbers.meant(words, language).stream().allMatch(this::isKnown)
                && names.holdIn(words, language);
    }

    /** What had its links taken out can come back with none. */
    static boolean hasNoLink(String text) {
        return links(text).isEmpty();
    }

    private boolean isKnown(String number) {
        return meant.contains(number) || number.matches("\\d") && Long.parseLong(number) <= SMALL;
    }

    private static Set<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group().replaceFirst("[.,;:!?)]+$", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll(" ");
    }
}
