package fr.escale.engine;

import fr.escale.flow.Reply.Button;
import fr.escale.flow.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of the ways shown somebody means who types instead of tapping. */
final class Typed {
    private static final Pattern ARTICLE = Pattern.compile("^(?:(?:le|la|les|l|un|une|des|mon|ma|mes|de|du|d) )++");
    private static final Pattern KEYCAP = Pattern.compile("^(\\d{1,2})[\\uFE0F\\u20E3]*[.)]?$");

    /** Shorter words begin too many labels. */
    private static final int BEGUN_FROM = 5;

    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Sayings sayings;

    Typed(Sayings sayings) {
        this.sayings = sayings;
    }

    Optional<Button> among(List<Button> ways, String text) {
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        String bare = bare(text);
        return numbered(ways, text)
                .or(() -> only(ways, way -> bare(way.label()).equals(bare)))
                .or(() -> yesOrNo(ways, text))
                .or(() -> skip(ways, text))
                .or(() -> only(ways, way -> near(bare(way.label()), bare)))
                .or(() -> begun(ways, bare, text))
                .or(() -> writtenOut(ways, text));
    }

    private Optional<Button> writtenOut(List<Button> ways, String text) {
        String plain = Plain.of(text);
        String full = Shorthand.writtenOut(plain);
        return full.equals(plain) ? Optional.empty() : among(ways, full);
    }

    /** "payer" for "Payer le permis", unless that word is always there. */
    private Optional<Button> begun(List<Button> ways, String bare, String text) {
        return bare.length() < BEGUN_FROM
                ? Optional.empty()
                : only(ways, way -> bare(way.label()).startsWith(bare + " "))
                        .filter(way -> sayings.order(text).isEmpty());
    }

    private Optional<Button> numbered(List<Button> ways, String text) {
        int number = number(text, ways.size());
        return number >= 1 && number <= ways.size() ? Optional.of(ways.get(number - 1)) : Optional.empty();
    }

    private int number(String text, int last) {
        var typed = KEYCAP.matcher(text.strip());
        if (typed.matches()) {
            return Integer.parseInt(typed.group(1));
        }
        String word = bare(text);
        var bare = KEYCAP.matcher(word);
        if (bare.matches()) {
            return Integer.parseInt(bare.group(1));
        }
        int place = IntStream.range(0, PLACES.size())
                .filter(i -> sayings.is(PLACES.get(i), text) || sayings.is(PLACES.get(i), word))
                .findFirst()
                .orElse(-1);
        return place < 0 && (sayings.is("last", text) || sayings.is("last", word)) ? last : place + 1;
    }

    private Optional<Button> yesOrNo(List<Button> ways, String text) {
        return List.of("yes", "no").stream()
                .filter(kind -> sayings.is(kind, text))
                .flatMap(kind -> only(ways, way -> sayings.is(kind, firstWord(way.label()))).stream())
                .findFirst();
    }

    /** "rien", "jsp": the way around the question, where there is just one. */
    private Optional<Button> skip(List<Button> ways, String text) {
        return sayings.is("skip", text) ? only(ways, way -> sayings.is("skip label", way.label())) : Optional.empty();
    }

    private static String firstWord(String label) {
        return Plain.of(label).split(" ", 2)[0];
    }

    private static boolean near(String label, String typed) {
        int forgiven = label.length() >= 8 ? 2 : label.length() >= 5 ? 1 : 0;
        return forgiven > 0 && Spelling.within(forgiven, label, typed);
    }

    /** The way that fits, when no way with another target fits as well. */
    private static Optional<Button> only(List<Button> ways, Predicate<Button> fits) {
        List<Button> fitting = ways.stream().filter(fits).toList();
        return fitting.stream().map(Button::id).distinct().count() == 1
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }

    private static String bare(String text) {
        String plain = Plain.of(text);
        Matcher article = ARTICLE.matcher(plain);
        return article.lookingAt() && article.end() < plain.length() ? plain.substring(article.end()) : plain;
    }
}
