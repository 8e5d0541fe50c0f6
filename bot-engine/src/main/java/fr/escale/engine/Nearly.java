package fr.escale.engine;

import fr.escale.flow.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forgives one wrong letter in an order, where that makes no other word of it. Two words are one letter apart only if
 * they can be made equal by leaving one letter out of either: so sayings are found by what is left of them.
 */
final class Nearly {
    /** Shorter words are too near to others. */
    private static final int FORGIVEN_FROM = 6;

    private final Map<String, Order> orders;
    private final Map<String, List<String>> left = new HashMap<>();
    private final Set<String> others;
    private final int longest;

    /** @param others words one letter away from an order that mean something else */
    Nearly(Map<String, Order> orders, Set<String> others) {
        this.orders = Map.copyOf(orders);
        this.others = others;
        this.longest = orders.keySet().stream().mapToInt(String::length).max().orElse(0);
        orders.keySet().stream()
                .filter(saying -> saying.length() >= FORGIVEN_FROM)
                .forEach(saying -> without(saying)
                        .forEach(rest -> left.computeIfAbsent(rest, key -> new ArrayList<>(1))
                                .add(saying)));
    }

    Optional<Order> order(String words) {
        if (words.length() < FORGIVEN_FROM || words.length() > longest + 1 || others.contains(words)) {
            return Optional.empty();
        }
        Set<Order> near = new LinkedHashSet<>();
        for (String rest : without(words)) {
            for (String saying : left.getOrDefault(rest, List.of())) {
                if (Spelling.distance(saying, words) <= 1) {
                    near.add(orders.get(saying));
                }
            }
        }
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    /** These words, and what is left of them without each of their letters. */
    private static Set<String> without(String words) {
        Set<String> rests = new LinkedHashSet<>();
        rests.add(words);
        for (int i = 0; i < words.length(); i++) {
            rests.add(words.substring(0, i) + words.substring(i + 1));
        }
        return rests;
    }
}
