package fr.escale.engine;

import fr.escale.flow.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people write for what is always there, in all languages at once: nobody has to choose one first. An order is
 * the whole message, once politeness is taken off, so that "effacer mes dettes" and "aide permis" stay questions.
 */
final class Sayings {
    /** Longer messages are no orders, whatever they are made of. */
    private static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("[.,;:!?…؟،\\n]+");

    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Politeness politeness;
    private final Nearly nearly;

    Sayings() {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> wordings.put(language, read(language)));
        for (Order order : Order.values()) {
            of(wordings, name(order)).forEach(saying -> orders.putIfAbsent(Plain.of(saying), order));
        }
        orders.remove("");
        wordings.values().forEach(wording -> wording.keys().forEach(kind -> kinds.put(kind, kind(wordings, kind))));
        politeness = new Politeness(of(wordings, "polite").map(Plain::of).toList());
        nearly = new Nearly(orders, kinds.getOrDefault("no order", Set.of()));
    }

    /** Where the words of a language stand; French is the one without a name. */
    static Wording read(Language language) {
        return Wording.read("/engine/orders" + (language == Language.FR ? "" : "." + language.code()) + ".yml");
    }

    Optional<Order> order(String text) {
        String said = text.strip();
        return said.startsWith("/") ? command(said) : said(Plain.of(said)).or(() -> inParts(said));
    }

    /** The order that an editor names "my data". */
    static Order named(String name) {
        return Order.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether the words of that order stand anywhere in this message. */
    boolean mentions(Order order, String text) {
        String said = around(Plain.of(text));
        return text.length() <= LONGEST
                && orders.entrySet().stream()
                        .anyMatch(saying -> saying.getValue() == order && said.contains(around(saying.getKey())));
    }

    /** Whether the message begins with that order, once politeness is taken off, and says more. */
    boolean begins(Order order, String text) {
        String bare = politeness.off(Plain.of(text));
        return text.length() <= LONGEST
                && orders.entrySet().stream()
                        .anyMatch(saying -> saying.getValue() == order && bare.startsWith(saying.getKey() + " "));
    }

    /** Whether a saying of that kind stands anywhere in this message. */
    boolean mentions(String kind, String text) {
        String said = around(Plain.of(text));
        return text.length() <= LONGEST
                && kinds.getOrDefault(kind, Set.of()).stream().anyMatch(saying -> said.contains(around(saying)));
    }

    /** Whether those words stand anywhere in this message. */
    static boolean holds(String text, String words) {
        return around(Plain.of(text)).contains(around(Plain.of(words)));
    }

    private static String around(String plain) {
        return " " + plain + " ";
    }

    boolean is(String kind, String text) {
        Set<String> sayings = kinds.getOrDefault(kind, Set.of());
        return sayings.contains(text.strip()) || sayings.contains(Plain.of(text));
    }

    /** Whether the message is a saying of that kind, with politeness around it, or thanks before or behind it. */
    boolean around(String kind, String text) {
        return is(kind, text)
                || text.length() <= LONGEST && (is(kind, bare(text)) || besideThanks(kind, Plain.of(text)));
    }

    private boolean besideThanks(String kind, String plain) {
        return IntStream.range(0, plain.length())
                .filter(i -> plain.charAt(i) == ' ')
                .anyMatch(i -> are(kind, "thanks", plain, i) || are("thanks", kind, plain, i));
    }

    private boolean are(String first, String second, String plain, int between) {
        return is(first, plain.substring(0, between)) && is(second, plain.substring(between + 1));
    }

    /** A yes to "is that fine?", thanks behind it or not: "parfait", "ok merci", "oui c bon". */
    boolean agrees(String text) {
        String plain = Plain.of(text);
        return text.length() <= LONGEST
                && (isFine(plain)
                        || IntStream.range(0, plain.length())
                                .filter(i -> plain.charAt(i) == ' ' && isFine(plain.substring(0, i)))
                                .mapToObj(i -> plain.substring(i + 1))
                                .anyMatch(rest -> is("thanks", rest) || isFine(rest)));
    }

    private boolean isFine(String plain) {
        return Stream.of("yes", "fine", "also an answer").anyMatch(kind -> is(kind, plain));
    }

    /** Plain words without the politeness around them; none are left of mere politeness. */
    String bare(String text) {
        return politeness.off(Plain.of(text));
    }

    private Optional<Order> command(String text) {
        String name = text.substring(1).split("[\\s@]", 2)[0];
        return said(Plain.of(name.replace('_', ' ')));
    }

    private Optional<Order> said(String plain) {
        Optional<Order> whole = Optional.ofNullable(orders.get(plain));
        String bare = politeness.off(plain);
        return whole.or(() -> Optional.ofNullable(orders.get(bare))).or(() -> nearly.order(bare));
    }

    /** "on peut se parler ? un humain stp": every sentence says the same, or nothing but a greeting. */
    private Optional<Order> inParts(String text) {
        if (text.length() > LONGEST || !BETWEEN.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(BETWEEN.split(text))
                .map(Plain::of)
                .filter(part -> !part.isEmpty() && !isAside(part))
                .toList();
        List<Optional<Order>> orders = parts.stream().map(this::said).distinct().toList();
        return orders.size() == 1 ? orders.getFirst() : Optional.empty();
    }

    private boolean isAside(String part) {
        return politeness.off(part).isEmpty()
                || Stream.of("greeting", "thanks", "yes", "no").anyMatch(kind -> is(kind, part));
    }

    /** As it is written, for emoji, and as it is compared. */
    private static Set<String> kind(Map<Language, Wording> wordings, String kind) {
        Set<String> sayings = new HashSet<>();
        of(wordings, kind)
                .flatMap(saying -> Stream.of(saying, Plain.of(saying)))
                .forEach(sayings::add);
        sayings.remove("");
        return sayings;
    }

    private static Stream<String> of(Map<Language, Wording> wordings, String kind) {
        return wordings.values().stream()
                .filter(wording -> wording.keys().contains(kind))
                .flatMap(wording -> wording.all(kind).stream());
    }

    static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
