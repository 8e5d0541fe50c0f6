package fr.escale.flow;

import java.util.HashMap;
import java.util.Map;

/** Checks the words that open flows: each opens one, and none is taken by what is always there. */
final class StartChecks {
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, String> orders;

    /** @param orders the plain words that are always understood, and what each means */
    StartChecks(Map<String, String> orders) {
        this.orders = orders;
    }

    /** Checks one flow against those checked before. */
    void check(Draft draft, Problems problems) {
        for (Located words : draft.starts) {
            String plain = PlainText.of(words.value());
            String before =
                    taken.putIfAbsent(plain, problems.path() + ":" + (words.at().getLine() + 1));
            if (plain.isEmpty()) {
                problems.add(words.at(), "empty-start", "found \"%s\", expected letters".formatted(words.value()));
            } else if (orders.containsKey(plain)) {
                problems.add(
                        words.at(),
                        "order-start",
                        "found \"%s\", which always means \"%s\" and never gets here, expected other words"
                                .formatted(words.value(), orders.get(plain)));
            } else if (before != null && !isSameFlow(before, problems.path())) {
                problems.add(
                        words.at(),
                        "same-start",
                        "found \"%s\", which already starts %s, expected words of its own"
                                .formatted(words.value(), before));
            }
        }
    }

    /** A flow and its translations may share words. */
    private static boolean isSameFlow(String place, String path) {
        String file = place.substring(0, place.lastIndexOf(':'));
        return !file.equals(path) && flowOf(file).equals(flowOf(path));
    }

    private static String flowOf(String path) {
        return SidecarName.of(path).map(SidecarName::flow).orElse(path);
    }
}
