package fr.escale.engine;

import fr.escale.flow.Spelling;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people write for what is always there. An order is the whole message, once politeness is taken off, so that
 * "effacer mes dettes" and "aide permis" stay questions.
 */
final class Sayings {
    /** Shorter words are too near to others to forgive a typo. */
    private static final int FORGIVEN_FROM = 6;

    private final Wording wording = Wording.read("/engine/orders.yml");
    private final Map<Order, Set<String>> orders = new EnumMap<>(Order.class);
    /** Read when first asked for; there are as many as the file has entries. */
    private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();

    private final List<String> polite =
            wording.all("polite").stream().map(word -> " " + word + " ").toList();

    Sayings() {
        Arrays.stream(Order.values()).forEach(order -> orders.put(order, plain(name(order))));
    }

    Optional<Order> order(String text) {
        return text.strip().startsWith("/") ? command(text.strip()) : said(Plain.of(text));
    }

    /** The order that an editor names "my data". */
    static Order named(String name) {
        return Order.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    boolean is(String kind, String text) {
        Set<String> plain = kinds.computeIfAbsent(kind, this::plain);
        return wording.all(kind).contains(text.strip()) || plain.contains(Plain.of(text));
    }

    private Optional<Order> command(String text) {
        String name = text.substring(1).split("[\\s@]", 2)[0];
        return said(Plain.of(name.replace('_', ' ')));
    }

    private Optional<Order> said(String plain) {
        Optional<Order> whole = exactly(plain);
        String bare = bare(plain);
        return whole.or(() -> exactly(bare)).or(() -> nearly(bare));
    }

    private Optional<Order> exactly(String words) {
        return orders.keySet().stream()
                .filter(order -> orders.getOrDefault(order, Set.of()).contains(words))
                .findFirst();
    }

    private Optional<Order> nearly(String words) {
        return words.length() < FORGIVEN_FROM
                ? Optional.empty()
                : orders.keySet().stream()
                        .filter(order ->
                                orders.getOrDefault(order, Set.of()).stream().anyMatch(saying -> near(saying, words)))
                        .findFirst();
    }

    private static boolean near(String saying, String words) {
        return saying.length() >= FORGIVEN_FROM && Spelling.within(1, saying, words);
    }

    private String bare(String plain) {
        String bare = " " + plain + " ";
        for (int pass = 0; pass < 3; pass++) {
            for (String word : polite) {
                bare = bare.startsWith(word) ? bare.substring(word.length() - 1) : bare;
                bare = bare.endsWith(word) ? bare.substring(0, bare.length() - word.length() + 1) : bare;
            }
        }
        return bare.strip();
    }

    private Set<String> plain(String kind) {
        Set<String> plain = new HashSet<>();
        wording.all(kind).stream()
                .map(Plain::of)
                .filter(word -> !word.isEmpty())
                .forEach(plain::add);
        return plain;
    }

    private static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
