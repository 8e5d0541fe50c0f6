package fr.escale.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that a word in braces is known on every way to the text that shows it. */
final class KnownChecks {
    /** What is known once a time is booked. */
    private static final Set<String> BOOKED = Set.of("when", "where", "who");
    /** What is known once somebody has signed up for a workshop. */
    private static final Set<String> SIGNED_UP = Set.of("workshop", "when", "where");
    /** What a text shows that its own step learns. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "book", BOOKED,
            "count in", BOOKED,
            "sign up", SIGNED_UP,
            "full", Set.of("workshop"),
            "waiting", Set.of("workshop"));

    private final Draft draft;
    private final Problems problems;
    private final Map<String, Step> steps;
    /** What is not there from the beginning: what the flow asks for or reckons, and what is known only of some people. */
    private final Set<String> learnt = new HashSet<>(Variables.PERSON);

    /** Steps that set something which perhaps cannot be reckoned there. */
    private final Set<String> unsure = new HashSet<>();

    private KnownChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.steps = draft.steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        draft.steps.forEach(step -> learnt.addAll(taught(step)));
    }

    static void check(Draft draft, Problems problems) {
        if (draft.whole()) {
            KnownChecks checks = new KnownChecks(draft, problems);
            checks.findUnsure();
            Said.in(draft.root).stream().filter(said -> !said.isLabel()).forEach(checks::check);
        }
    }

    private void check(Said said) {
        Holes.needed(said.text()).stream()
                .filter(learnt::contains)
                .filter(name -> !OWN.getOrDefault(said.key(), Set.of()).contains(name))
                .forEach(name -> wayWithout(name, said.step()).ifPresent(way -> early(said, name, way)));
    }

    private void early(Said said, String name, List<String> way) {
        problems.add(
                Mention.of("{" + name, said, draft.file),
                "not-yet-known",
                "found \"{%s}\", which is not known yet on the way %s, expected \"[[\" and \"]]\" around what falls away without it"
                        .formatted(name, String.join(" → ", way)));
    }

    /** A way from the beginning to that step on which nothing sets the name; empty when there is none. */
    private Optional<List<String>> wayWithout(String name, String goal) {
        Map<String, String> before = new HashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(draft.steps.getFirst()));
        before.put(draft.steps.getFirst().id(), "");
        while (!open.isEmpty()) {
            Step step = open.removeFirst();
            for (Way way : WayChecks.ways(step).toList()) {
                boolean known = known(step, way).contains(name);
                if (!known && way instanceof Way.ToStep to && before.putIfAbsent(to.step(), step.id()) == null) {
                    open.addLast(Objects.requireNonNull(steps.get(to.step())));
                }
            }
        }
        return before.containsKey(goal) ? Optional.of(back(goal, before)) : Optional.empty();
    }

    private static List<String> back(String goal, Map<String, String> before) {
        Deque<String> way = new ArrayDeque<>();
        for (String step = goal; !step.isEmpty(); step = before.getOrDefault(step, "")) {
            way.addFirst(step);
        }
        return List.copyOf(way);
    }

    /** What is known to whoever leaves a step on that way. */
    private Set<String> known(Step step, Way way) {
        Set<String> known = new HashSet<>(way == step.next() ? learnt(step) : Set.of());
        step.branches().stream()
                .filter(branch -> branch.way() == way)
                .forEach(branch -> known.addAll(asked(branch.condition())));
        return known;
    }

    /** What a condition must have known to be true: all it asks for, unless part of it may be left out or denied. */
    private static Set<String> asked(Formula condition) {
        String source = condition.source().replace("!=", "");
        return source.matches("(?s).*(?:\\|\\||!|\\?).*") ? Set.of() : condition.names();
    }

    /** What is surely known once a step has been answered: what cannot be reckoned teaches nothing. */
    private Set<String> learnt(Step step) {
        return unsure.contains(step.id()) ? Set.of() : taught(step);
    }

    /** One step that cannot be reckoned may keep others from it: goes round until no more are found. */
    private void findUnsure() {
        boolean found = true;
        while (found) {
            found = unsure.addAll(draft.steps.stream()
                    .filter(step -> step instanceof Step.Put put && lacks(put))
                    .map(Step::id)
                    .toList());
        }
    }

    private boolean lacks(Step.Put put) {
        return needed(put.value()).stream()
                .filter(learnt::contains)
                .anyMatch(name -> wayWithout(name, put.id()).isPresent());
    }

    /** What a value must have known: all it asks for, unless it looks for itself whether that is known. */
    private static Set<String> needed(Formula value) {
        return value.source().contains("known(") ? Set.of() : value.names();
    }

    /** What a step teaches when all goes well. */
    private static Set<String> taught(Step step) {
        return switch (step) {
            case Step.Ask ask
            when ask.expecting() == Step.Expecting.COMMUNE -> Set.copyOf(List.of(ask.into(), "commune"));
            case Step.Ask ask -> Set.of(ask.into());
            case Step.Remember keep -> Set.of(keep.name());
            case Step.Put put -> Set.of(put.name());
            case Step.Book book -> BOOKED;
            case Step.CountIn counted -> BOOKED;
            case Step.SignUp signed -> SIGNED_UP;
            default -> Set.of();
        };
    }
}
