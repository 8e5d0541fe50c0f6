package fr.escale.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people write for what is always there: words that never reach a flow. */
final class OrderWords {
    /** Understood before any flow, besides the orders. */
    private static final List<String> POLITE = List.of("greeting", "thanks");

    private OrderWords() {}

    /** The plain words, and the order or kind that they mean. */
    static Map<String, String> shipped() {
        Map<String, String> means = new HashMap<>();
        WordList.read("/engine/orders.yml").forEach((kind, words) -> {
            if (Way.ORDERS.contains(kind) || POLITE.contains(kind)) {
                words.forEach(word -> means.putIfAbsent(PlainText.of(word), kind));
            }
        });
        means.remove("");
        return Map.copyOf(means);
    }
}
