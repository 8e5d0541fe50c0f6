package fr.escale.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a step can do, and which keys go with it. */
final class Verbs {
    static final String GO = "go to";
    static final String OPEN = "open";
    static final String ORDER = "order";

    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("say", Set.of("buttons", "list", "opener", GO, OPEN)),
            Map.entry("show", Set.of("described", GO, OPEN)),
            Map.entry("ask", Set.of("into", "expecting", "choices", "buttons", "list", "opener", GO, OPEN)),
            Map.entry("answer from", Set.of("article", "ask", "buttons", "list", "opener", GO, OPEN)),
            Map.entry("offer slots", Set.of("none", "buttons", GO, OPEN)),
            Map.entry("book", Set.of("taken", GO, OPEN)),
            Map.entry("offer stops", Set.of("near", "none", "buttons", GO, OPEN)),
            Map.entry("count in", Set.of("gone", GO, OPEN)),
            Map.entry("offer workshops", Set.of("none", "buttons", GO, OPEN)),
            Map.entry("sign up", Set.of("full", "waiting", "gone", GO, OPEN)),
            Map.entry("remember", Set.of("as", "value", GO, OPEN)),
            Map.entry("set", Set.of("to", GO, OPEN)),
            Map.entry("when", Set.of(GO, OPEN)),
            Map.entry("remind", Set.of("after", GO, OPEN)),
            Map.entry("wait", Set.of("say", GO, OPEN)),
            Map.entry("hand over", Set.of("to", "urgent")),
            Map.entry("call", Set.of(GO, OPEN)),
            Map.entry("end", Set.of()));

    /** "answer from" before "ask", and "wait" before "say", which they may contain. */
    private static final List<String> VERBS = List.of(
            "answer from",
            "wait",
            "say",
            "show",
            "ask",
            "offer slots",
            "book",
            "offer stops",
            "count in",
            "offer workshops",
            "sign up",
            "remember",
            "set",
            "when",
            "remind",
            "hand over",
            "call",
            "end");

    /** Every key a step can have. */
    static final Set<String> ALL = all();

    private Verbs() {}

    static Optional<String> of(Fields step) {
        return VERBS.stream().filter(step::has).findFirst();
    }

    static String names() {
        return String.join(", ", VERBS);
    }

    /** A key that belongs to another verb is as wrong as an unknown one. */
    static void check(Fields step, String verb, Problems problems) {
        Set<String> mine = KEYS.getOrDefault(verb, Set.of());
        ALL.stream()
                .filter(key -> step.has(key) && !key.equals("step") && !key.equals(verb) && !mine.contains(key))
                .sorted()
                .forEach(key -> problems.add(
                        step.at(key),
                        "key-out-of-place",
                        "found \"%s\" in a step that says \"%s\", expected %s"
                                .formatted(key, verb, mine.isEmpty() ? "nothing else" : "only " + sorted(mine))));
    }

    private static Set<String> all() {
        Set<String> all = new LinkedHashSet<>(KEYS.keySet());
        KEYS.values().forEach(all::addAll);
        all.add("step");
        return Set.copyOf(all);
    }

    private static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
