package fr.escale.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people write for what is always there, in every language: words that never reach a flow. */
final class OrderWords {
    /** Understood before any flow, besides the orders. */
    private static final List<String> BESIDES = List.of(
            "greeting", "thanks", "french", "english", "spanish", "arabic", "ukrainian", "russian", "portuguese");

    private OrderWords() {}

    /** The plain words, and the order or kind that they mean. */
    static Map<String, String> shipped() {
        Map<String, String> means = new HashMap<>();
        for (Language language : Language.values()) {
            String named = language == Language.FR ? "" : "." + language.code();
            WordList.read("/engine/orders" + named + ".yml").forEach((kind, words) -> {
                if (Way.ORDERS.contains(kind) || BESIDES.contains(kind)) {
                    words.forEach(word -> means.putIfAbsent(PlainText.of(word), kind));
                }
            });
        }
        means.remove("");
        return Map.copyOf(means);
    }
}
