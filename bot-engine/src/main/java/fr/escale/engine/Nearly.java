package fr.escale.engine;

import fr.escale.flow.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Forgives one wrong letter in an order, where that makes no other word of it. */
final class Nearly {
    /** Shorter words are too near to others. */
    private static final int FORGIVEN_FROM = 6;

    private final Map<String, Order> orders;
    private final Map<Integer, List<String>> byLength = new HashMap<>();
    private final Set<String> others;

    /** @param others words one letter away from an order that mean something else */
    Nearly(Map<String, Order> orders, Set<String> others) {
        this.orders = Map.copyOf(orders);
        this.others = others;
        orders.keySet().stream()
                .filter(saying -> saying.length() >= FORGIVEN_FROM)
                .forEach(saying -> byLength.computeIfAbsent(saying.length(), length -> new ArrayList<>())
                        .add(saying));
    }

    Optional<Order> order(String words) {
        if (words.length() < FORGIVEN_FROM || others.contains(words)) {
            return Optional.empty();
        }
        List<Order> near = List.of(-1, 0, 1).stream()
                .flatMap(more -> byLength.getOrDefault(words.length() + more, List.of()).stream())
                .filter(saying -> Spelling.distance(saying, words) <= 1)
                .map(orders::get)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
